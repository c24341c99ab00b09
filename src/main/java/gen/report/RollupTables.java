package gen.report;

import gen.diag.Span;
import gen.text.ChineseNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attachment with the figures of each bureau, as many tables as their widths take; and the
 * facts that it places beside those of the report.
 */
final class RollupTables {
  private static final String NOTHING = "—";
  private static final String MARK = "*";
  private static final String SUM = "合计";

  private final RolledUp rolledUp;
  private final Prose title;
  private final String place;
  private final Map<String, Fact> facts;

  /**
   * @param region which the names of the bureaus need not repeat in the table
   */
  RollupTables(RolledUp rolledUp, Region region, Prose title) {
    this.rolledUp = rolledUp;
    this.title = title;
    this.place = region.names().get(region.names().size() - 1);
    this.facts = new LinkedHashMap<>(rolledUp.facts());
    for (Sum sum : rolledUp.sums()) {
      for (Stated bureau : rolledUp.bureaus()) {
        sum.of(bureau.bureau()).ifPresent(figure -> add(figure.fact(), bureau.bureau()));
      }
      if (isStatedOtherwise(sum)) {
        add(sum.fact(), SUM);
      }
    }
  }

  /** All facts of the report: its own, the sums, and those of each bureau under longer names. */
  Map<String, Fact> facts() {
    return facts;
  }

  private void add(Fact fact, String of) {
    String name = name(fact.name(), of);
    facts.put(
        name,
        new Fact(
            name,
            fact.written(),
            fact.quantity(),
            fact.scope(),
            fact.source(),
            Optional.empty(), // it is the bureau's report that compares it
            fact.note(),
            fact.span()));
  }

  private static String name(String fact, String of) {
    return fact + "（" + of + "）";
  }

  private boolean isStatedOtherwise(Sum sum) {
    return rolledUp.stated(sum).filter(f -> !f.written().equals(sum.fact().written())).isPresent();
  }

  /** Empty when there is nothing to show. */
  Optional<Attachment> attachment() {
    List<Block> blocks = new ArrayList<>();
    List<Table> tables = tables();
    for (int i = 0; i < tables.size(); i++) {
      List<Prose> remarks = i == tables.size() - 1 ? remarks() : List.of();
      blocks.add(block(Optional.of(tables.get(i)), List.of()));
      if (!remarks.isEmpty()) {
        blocks.add(block(Optional.empty(), remarks));
      }
    }
    return blocks.isEmpty() ? Optional.empty() : Optional.of(new Attachment(title, blocks));
  }

  private static Block block(Optional<Table> table, List<Prose> paragraphs) {
    return new Block(
        Optional.empty(),
        paragraphs,
        List.of(),
        List.of(),
        Block.ClauseForm.PARAGRAPHS,
        table,
        Optional.empty(),
        List.of());
  }

  /**
   * A row for each bureau, in as few tables as there can be with columns that are easy to read.
   * Where that is more than one, a row for each fact, if the bureaus are few enough.
   */
  private List<Table> tables() {
    List<Sum> sums = rolledUp.sums();
    for (int count = 1; count < sums.size(); count++) {
      List<Table> tables = tables(count);
      if (tables.stream().allMatch(this::isEasy)) {
        return tables;
      }
      Table turned = new Table(Optional.empty(), turnedHead(), turnedRows(), note(sums), span());
      if (isEasy(turned)) {
        return List.of(turned);
      }
    }
    return tables(sums.size());
  }

  private boolean isEasy(Table table) {
    return TableSize.of(table, facts).filter(size -> size != TableSize.SMALLER).isPresent();
  }

  /** All columns in that many tables, about as wide as one another. */
  private List<Table> tables(int count) {
    List<Sum> sums = rolledUp.sums();
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Sum> columns = sums.subList(i * sums.size() / count, (i + 1) * sums.size() / count);
      Optional<Prose> caption =
          count == 1
              ? Optional.empty()
              : Optional.of(title.followedBy("（" + ChineseNumber.of(i + 1) + "）"));
      tables.add(new Table(caption, head(columns), rows(columns), note(columns), span()));
    }
    return tables;
  }

  private Span span() {
    return rolledUp.of().rollup().orElseThrow().span();
  }

  private static List<Prose> head(List<Sum> columns) {
    List<Prose> head = new ArrayList<>(List.of(Prose.of("单位")));
    columns.forEach(sum -> head.add(Prose.of(sum.name())));
    return head;
  }

  private List<List<Prose>> rows(List<Sum> columns) {
    List<List<Prose>> rows = new ArrayList<>();
    for (Stated bureau : rolledUp.bureaus()) {
      List<Prose> row = new ArrayList<>(List.of(Prose.of(shortened(bureau.bureau()))));
      columns.forEach(sum -> row.add(cell(sum, bureau.bureau())));
      rows.add(row);
    }
    List<Prose> last = new ArrayList<>(List.of(Prose.of(SUM)));
    columns.forEach(sum -> last.add(total(sum)));
    rows.add(last);
    return rows;
  }

  private List<Prose> turnedHead() {
    List<Prose> head = new ArrayList<>(List.of(Prose.of("项目")));
    rolledUp.bureaus().forEach(bureau -> head.add(Prose.of(shortened(bureau.bureau()))));
    head.add(Prose.of(SUM));
    return head;
  }

  private List<List<Prose>> turnedRows() {
    List<List<Prose>> rows = new ArrayList<>();
    for (Sum sum : rolledUp.sums()) {
      List<Prose> row = new ArrayList<>(List.of(Prose.of(sum.name())));
      rolledUp.bureaus().forEach(bureau -> row.add(cell(sum, bureau.bureau())));
      row.add(total(sum));
      rows.add(row);
    }
    return rows;
  }

  private Prose cell(Sum sum, String bureau) {
    Optional<Sum.Figure> figure = sum.of(bureau);
    if (figure.isEmpty()) {
      return Prose.of(NOTHING);
    }
    Prose cell = placing(name(sum.name(), bureau), figure.get().fact());
    return sum.apartOf(bureau).isPresent() ? cell.followedBy(MARK) : cell;
  }

  private Prose total(Sum sum) {
    String name = isStatedOtherwise(sum) ? name(sum.name(), SUM) : sum.name();
    return placing(name, sum.fact());
  }

  private static Prose placing(String name, Fact fact) {
    return new Prose(List.of(new Prose.FactPlace(name, fact.span())));
  }

  /** 信访局 in a table of 鼓楼区 is 鼓楼区信访局. */
  private String shortened(String bureau) {
    boolean begins = bureau.startsWith(place) && bureau.length() > place.length() + 1;
    return begins ? bureau.substring(place.length()) : bureau;
  }

  private Optional<Prose> note(List<Sum> columns) {
    List<String> apart = new ArrayList<>();
    for (Sum sum : columns) {
      for (Sum.Apart each : sum.apart()) {
        String bureau = shortened(each.figure().bureau());
        apart.add(bureau + sum.name() + "（" + each.reason().words() + "）");
      }
    }
    return apart.isEmpty()
        ? Optional.empty()
        : Optional.of(Prose.of("注：标" + MARK + "的未计入合计：" + String.join("、", apart) + "。"));
  }

  private List<Prose> remarks() {
    List<Prose> remarks = new ArrayList<>();
    if (!rolledUp.missing().isEmpty()) {
      remarks.add(Prose.of("未报送数据的单位：" + String.join("、", rolledUp.missing()) + "。"));
    }
    if (!rolledUp.unread().isEmpty()) {
      List<String> names = rolledUp.unread().stream().map(RolledUp.Unread::bureau).toList();
      remarks.add(Prose.of("数据未能计入的单位：" + String.join("、", names) + "。"));
    }
    for (Sum sum : rolledUp.sums()) {
      if (isStatedOtherwise(sum)) {
        Prose stated = Prose.of(sum.name() + "正文为").followedBy(placing(sum.name(), sum.fact()));
        Prose added = placing(name(sum.name(), SUM), sum.fact());
        remarks.add(stated.followedBy("，上表合计为").followedBy(added).followedBy("。"));
      }
    }
    List<String> groups = new ArrayList<>();
    rolledUp
        .othersByReason()
        .forEach(
            (reason, names) -> groups.add(String.join("、", names) + "（" + reason.words() + "）"));
    if (!groups.isEmpty()) {
      remarks.add(Prose.of("不作合计的数据：" + String.join("；", groups) + "。"));
    }
    return remarks;
  }
}
