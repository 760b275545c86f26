using Sutra.Web.Server;

namespace Sutra.Web.Tests.Server;

public sealed class SettingsFileTests
{
    [Theory]
    [InlineData("{", "no valid JSON")]
    [InlineData("", "no valid JSON")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("{\"archiv\":\"x\"}", "archiv: no such setting")]
    [InlineData("{\"limits\":{\"pagebytes\":1}}", "limits.pagebytes: no such setting")]
    [InlineData("{\"limits\":5}", "limits: has to be an object")]
    [InlineData("{\"Archive\":\"x\"}", "Archive: no such setting")]
    [InlineData("{\"archive\":5}", "archive: has to be a folder's path")]
    [InlineData("{\"archive\":\"\"}", "archive: has to be a folder's path")]
    [InlineData("{\"listen\":\"8710\"}", "listen: has to be an address and a port")]
    [InlineData("{\"listen\":\"example.org:80\"}", "listen: has to be an address and a port")]
    [InlineData("{\"hosts\":\"x\"}", "hosts: has to be a list")]
    [InlineData("{\"hosts\":[1]}", "hosts: has to be a list")]
    [InlineData("{\"token\":\"short\"}", "token: has to be a text of 16 characters or more")]
    [InlineData("{\"language\":\"de\"}", "language: has to be bn or en")]
    [InlineData("{\"log\":{\"level\":\"loud\"}}", "log.level: has to be")]
    [InlineData("{\"telemetry\":{\"endpoint\":\"there\"}}", "telemetry.endpoint: has to be an address")]
    [InlineData("{\"limits\":{\"formFiles\":0}}", "limits.formFiles: has to be a whole number from 1 to 200")]
    [InlineData("{\"limits\":{\"formFiles\":1.5}}", "limits.formFiles: has to be a whole number")]
    [InlineData("{\"limits\":{\"formFiles\":\"2\"}}", "limits.formFiles: has to be a whole number")]
    [InlineData("{\"archive\":\"x\",\"archive\":\"y\"}", "no valid JSON")]
    public void What_is_wrong_is_named(string json, string error)
    {
        var (_, errors) = SettingsFile.Parse(json, "sutra.json");
        errors.Count.ShouldBe(1);
        errors[0].ShouldStartWith("sutra.json: ");
        errors[0].ShouldContain(error);
    }

    [Fact]
    public void Everything_wrong_is_named_at_once() => SettingsFile.Parse("{\"a\":1,\"b\":2,\"language\":\"de\"}", "x").Errors.Count.ShouldBe(3);

    [Fact]
    public void Settings_are_taken()
    {
        var (settings, errors) = SettingsFile.Parse("{\n // ours\n \"archive\":\"a\", \"listen\":\"0.0.0.0:80\", \"hosts\":[\"desk.example\"], \"language\":\"en\", \"limits\":{\"pageBytes\":4096,}, }", "x");
        errors.ShouldBeEmpty();
        settings.Archive.Path.ShouldBe("a");
        settings.Listen.ToString().ShouldBe("0.0.0.0:80");
        settings.Hosts.ShouldBe(["desk.example"]);
        settings.Language.ShouldBe("en");
        settings.Limits.PageBytes.ShouldBe(4096);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() => SettingsFile.Read("nowhere.json").Errors.ShouldBe(["nowhere.json: no such file"]);

    [Theory]
    [InlineData("127.0.0.1:0", null, 0)]
    [InlineData("[::1]:0", null, 0)]
    [InlineData("0.0.0.0:0", null, 1)]
    [InlineData("[::]:0", null, 1)]
    [InlineData("192.0.2.1:0", null, 1)]
    [InlineData("0.0.0.0:0", "0123456789abcdef", 0)]
    [InlineData("127.0.0.1:0", "short", 1)]
    public void Beyond_this_machine_it_does_not_start_without_a_token(string listen, string? token, int faults) =>
        new WebSettings { Listen = ListenAddress.Parse(listen)!, Token = token }.Faults().Count().ShouldBe(faults);

    [Fact]
    public void The_environment_is_stronger_than_the_file()
    {
        var settings = new WebSettings { Token = "from the file 123" }.With(name => name switch { "SUTRA_TOKEN" => "from the environment", "OTEL_EXPORTER_OTLP_ENDPOINT" => "http://127.0.0.1:4317", _ => null });
        settings.Token.ShouldBe("from the environment");
        settings.Telemetry.ShouldBe(new Uri("http://127.0.0.1:4317"));
        new WebSettings { Token = "from the file 123" }.With(_ => null).Token.ShouldBe("from the file 123");
    }

    [Fact]
    public void Every_setting_is_documented()
    {
        var text = File.ReadAllText(Path.Combine(SharedData.Root, "docs", "web-settings.md"));
        foreach (var setting in Setting.All) { text.ShouldContain($"`{setting.Key}`"); }
    }

    [Theory]
    [InlineData("127.0.0.1:8710", "127.0.0.1:8710")]
    [InlineData("localhost:1", "127.0.0.1:1")]
    [InlineData("[::1]:8710", "[::1]:8710")]
    [InlineData("0.0.0.0:65535", "0.0.0.0:65535")]
    [InlineData("::1:8710", null)]
    [InlineData("1:80", null)]
    [InlineData("127.0.0.1", null)]
    [InlineData("127.0.0.1:", null)]
    [InlineData("127.0.0.1:65536", null)]
    [InlineData("127.0.0.1:-1", null)]
    [InlineData(":8710", null)]
    [InlineData("[127.0.0.1]:80", null)]
    [InlineData("http://127.0.0.1:80", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_is_read(string? text, string? address) => ListenAddress.Parse(text)?.ToString().ShouldBe(address);
}
