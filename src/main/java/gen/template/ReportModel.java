package gen.template;

import freemarker.core.XHTMLOutputFormat;
import gen.report.Attachment;
import gen.report.Block;
import gen.report.Chart;
import gen.report.ClauseUse;
import gen.report.Prose;
import gen.report.Report;
import gen.report.Section;
import gen.report.Settings;
import gen.report.Table;
import gen.report.TableSize;
import gen.text.ChineseDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What templates see of a report: {@code bureau, year, next_year, date, region, kind, facts, we,
 * party, area, level, preamble, opening, sections, attachments, settings}.
 */
final class ReportModel {
  private final Report report;
  private final FactsModel facts;
  private final ChartMarkup charts;

  ReportModel(Report report, FigureMarkup figures, ChartMarkup charts) {
    this.report = report;
    this.charts = charts;
    this.facts = new FactsModel(report.facts(), figures);
  }

  FactsModel facts() {
    return facts;
  }

  Map<String, Object> root() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("bureau", report.bureau());
    root.put("year", report.year());
    root.put("next_year", report.year() + 1);
    root.put("region", report.region().names());
    root.put("kind", report.kind());
    report.date().ifPresent(date -> root.put("date", ChineseDate.of(date)));
    root.put("facts", facts);
    root.put("we", report.office().we());
    root.put("party", report.office().party());
    root.put("area", report.office().area());
    root.put("level", report.office().level());
    root.put("preamble", proses(report.preamble()));
    root.put("opening", clauses(report.opening()));
    root.put("sections", report.sections().stream().map(this::section).toList());
    root.put("attachments", report.attachments().stream().map(this::attachment).toList());
    root.put("settings", settings(report.settings().values()));
    root.put("made_table", new FactTable(facts));
    root.put("made_chart", new FactChart(facts, charts));
    return root;
  }

  private Map<String, Object> section(Section section) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", section.id());
    model.put("heading", prose(section.heading()));
    model.put("run_in", section.runIn());
    model.put("blocks", section.blocks().stream().map(this::block).toList());
    return model;
  }

  private Map<String, Object> attachment(Attachment attachment) {
    return Map.of(
        "title", prose(attachment.title()),
        "blocks", attachment.blocks().stream().map(this::block).toList());
  }

  private Map<String, Object> block(Block block) {
    Map<String, Object> model = new LinkedHashMap<>();
    block.heading().ifPresent(heading -> model.put("heading", prose(heading)));
    model.put("paragraphs", proses(block.paragraphs()));
    model.put("points", proses(block.points()));
    model.put("clauses", clauses(block.clauses()));
    model.put("clause_form", block.clauseForm().name().toLowerCase(Locale.ROOT));
    block.table().ifPresent(table -> model.put("table", table(table)));
    block.chart().ifPresent(chart -> model.put("chart", chart(chart)));
    model.put("items", block.items().stream().map(this::block).toList());
    return model;
  }

  private static List<Map<String, Object>> clauses(List<ClauseUse> clauses) {
    return clauses.stream()
        .map(use -> Map.<String, Object>of("name", use.name(), "variant", use.variant()))
        .toList();
  }

  private Map<String, Object> table(Table table) {
    Map<String, Object> model = new LinkedHashMap<>();
    table.caption().ifPresent(caption -> model.put("caption", prose(caption)));
    model.put("columns", proses(table.columns()));
    model.put("rows", table.rows().stream().map(this::proses).toList());
    table.note().ifPresent(note -> model.put("note", prose(note)));
    TableSize size = TableSize.of(table, report.facts()).orElseThrow();
    model.put("size", size.name().toLowerCase(Locale.ROOT));
    return model;
  }

  private Map<String, Object> chart(Chart chart) {
    chart.points().forEach(point -> facts.placed(point.fact().name()));
    String drawing = charts.of(chart.plot(report.facts(), text -> prose(text).plain()));
    return Map.of(
        "type", chart.type().word(),
        "caption", prose(chart.caption()),
        "drawing", new MarkupModel(drawing));
  }

  private Map<String, Object> settings(Map<String, Settings.Setting> values) {
    Map<String, Object> model = new LinkedHashMap<>();
    values.forEach((name, setting) -> model.put(name, setting(setting)));
    return model;
  }

  private Object setting(Settings.Setting setting) {
    if (setting instanceof Settings.Words words) {
      return prose(words.prose());
    }
    if (setting instanceof Settings.Many many) {
      return many.items().stream().map(item -> prose(item.prose())).toList();
    }
    return settings(((Settings.Group) setting).values());
  }

  private List<ProseModel> proses(List<Prose> proses) {
    return proses.stream().map(this::prose).toList();
  }

  private ProseModel prose(Prose prose) {
    StringBuilder markup = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (Prose.Piece piece : prose.pieces()) {
      if (piece instanceof Prose.FactPlace place) {
        FactModel fact = facts.placed(place.name());
        markup.append(fact.markup());
        plain.append(fact.written());
      } else {
        String words = words(piece);
        markup.append(XHTMLOutputFormat.INSTANCE.escapePlainText(words));
        plain.append(words);
      }
    }
    return new ProseModel(markup.toString(), plain.toString());
  }

  private String words(Prose.Piece piece) {
    if (piece instanceof Prose.Literal literal) {
      return literal.text();
    }
    return switch (((Prose.VariablePlace) piece).variable()) {
      case YEAR -> Integer.toString(report.year());
      case NEXT_YEAR -> Integer.toString(report.year() + 1);
      case BUREAU -> report.bureau();
    };
  }
}
