import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes the inputs of a large project out of the five real reports: {@code java Inputs.java INPUTS
 * FOLDER COUNT}. Each office has its number before its name, and they stand in folders as a country
 * would have them: year, province, city, a hundred offices to a city.
 */
class Inputs {
  private static final List<String> REAL =
      List.of(
          "2025/北京市/西城区信访办.yaml",
          "2023/重庆市/沙坪坝区信访办公室.yaml",
          "2025/河南省/湖滨区信访局.yaml",
          "2024/天津市/南开区信访办.yaml",
          "2025/重庆市/城口县信访办公室.yaml");
  private static final Pattern BUREAU = Pattern.compile("(?m)^bureau: ");
  private static final int OFFICES_OF_A_CITY = 100;

  public static void main(String[] args) throws IOException {
    Path samples = Path.of(args[0]);
    Path inputs = Path.of(args[1]);
    int count = Integer.parseInt(args[2]);
    List<String> texts = new ArrayList<>();
    for (String name : REAL) {
      texts.add(Files.readString(samples.resolve(name)));
    }
    Files.createDirectories(inputs);
    Files.copy(samples.resolve("_defaults.yaml"), inputs.resolve("_defaults.yaml"));
    for (int i = 0; i < count; i++) {
      int which = i % REAL.size();
      Path real = Path.of(REAL.get(which));
      int city = i / REAL.size() / OFFICES_OF_A_CITY + 1;
      Path folder = inputs.resolve(real.getParent()).resolve("第" + city + "市");
      Files.createDirectories(folder);
      String office = "第" + (i + 1);
      String text = BUREAU.matcher(texts.get(which)).replaceFirst("bureau: " + office);
      Files.writeString(folder.resolve(office + real.getFileName()), text);
    }
  }
}
