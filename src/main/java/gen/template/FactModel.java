package gen.template;

import freemarker.core.TemplateXHTMLOutputModel;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import gen.report.Fact;
import gen.report.Quantity;
import java.util.List;

/**
 * A fact for templates: {@code ${facts.中心组学习}} prints its figure; {@code .amount}, {@code .unit},
 * {@code .text}, {@code .scope}, {@code .source}, {@code .previous} tell of it; {@code .change}
 * prints what became of it since last year. What was not stated is missing, so that {@code ??}
 * asks.
 */
final class FactModel extends TemplateXHTMLOutputModel implements TemplateHashModel {
  private final Fact fact;
  private final String markup;
  private final FigureMarkup figures;

  FactModel(Fact fact, FigureMarkup figures) {
    this(fact, figures, figures.of(fact));
  }

  private FactModel(Fact fact, FigureMarkup figures, String markup) {
    super(null, markup);
    this.fact = fact;
    this.markup = markup;
    this.figures = figures;
  }

  String markup() {
    return markup;
  }

  Fact fact() {
    return fact;
  }

  String name() {
    return fact.name();
  }

  String written() {
    return fact.written();
  }

  @Override
  public TemplateModel get(String key) {
    return switch (key) {
      case "name" -> new SimpleScalar(fact.name());
      case "text" -> new SimpleScalar(fact.written());
      case "value" -> new SimpleScalar(fact.value());
      case "amount" -> fact.quantity().map(q -> amount(q, 0)).orElse(null);
      case "unit" ->
          fact.quantity().map(q -> new SimpleScalar(q.parts().get(0).unit())).orElse(null);
      case "amounts" -> fact.quantity().map(FactModel::amounts).orElse(null);
      case "approximate" -> fact.quantity().map(q -> Models.truth(q.isApproximate())).orElse(null);
      case "scope" -> stated(fact.scope());
      case "source" -> stated(fact.source());
      case "previous" -> fact.previous().map(p -> new SimpleScalar(p.written())).orElse(null);
      case "change" -> fact.change().map(c -> new ChangeModel(c, figures.of(fact, c))).orElse(null);
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static TemplateModel amount(Quantity quantity, int part) {
    return new SimpleNumber(quantity.parts().get(part).amount());
  }

  private static TemplateModel amounts(Quantity quantity) {
    List<Quantity.Part> parts = quantity.parts();
    return new SimpleSequence(parts.stream().map(Quantity.Part::amount).toList(), Models.WRAPPER);
  }

  private static TemplateModel stated(String text) {
    return text.isEmpty() ? null : new SimpleScalar(text);
  }
}
