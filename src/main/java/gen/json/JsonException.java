package gen.json;

/** A text is not the JSON that was expected. */
public final class JsonException extends Exception {
  private static final long serialVersionUID = 1;

  public JsonException(String message) {
    super(message);
  }
}
