using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Tests.Watch;

/// <summary>What a monitor reads, who may read it, and that it can be read.</summary>
[Once]
public sealed partial class MetricsTests : IAsyncLifetime
{
    private const string Token = "ein-langes-wort-nur-fuer-den-monitor";
    private readonly TestHouse house = new() { MayBeLent = false };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        house.Settings["Health:Token"] = Token;
        return house.InitializeAsync();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Without_a_token_in_the_settings_there_is_no_such_address()
    {
        await using var other = new TestHouse();
        await other.InitializeAsync();
        using var answer = await Ask(other, $"Bearer {Token}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer falsch")]
    [InlineData("Bearer ein-langes-wort-nur-fuer-den-monito")]
    [InlineData("Basic ein-langes-wort-nur-fuer-den-monitor")]
    public async Task Who_does_not_show_the_token_reads_nothing(string? shown)
    {
        using var answer = await Ask(house, shown);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task The_figures_say_how_it_is()
    {
        var now = house.Clock.GetUtcNow();
        await house.In(db => { db.Enqueue(new Knock("Zu"), now); db.Enqueue(new Knock("Offen"), now); return Task.CompletedTask; });
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await house.Visit().Open("/impressum");
        await house.Visit().Client.GetAsync("/zugang/geheimes-wort?suche=name", Cancel);
        var figures = await Figures();
        Assert.Equal(1, figures["buendnisnetz_database_up"]);
        Assert.Equal(2, figures["buendnisnetz_jobs_waiting"]);
        Assert.Equal(300, figures["buendnisnetz_jobs_age_seconds"]);
        Assert.Equal(0, figures["buendnisnetz_jobs_failed"]);
        Assert.Equal(0, figures["buendnisnetz_outbox_waiting"]);
        Assert.Equal(0, figures["buendnisnetz_outbox_age_seconds"]);
        Assert.True(figures["buendnisnetz_disk_free_bytes"] > 1_000_000);
        Assert.Equal(1, figures[$"buendnisnetz_build_info version=\"{Site.Version}\""]);
        Assert.DoesNotContain("buendnisnetz_backup_age_seconds", figures.Keys);
        Assert.Contains(figures, one => one.Key.StartsWith("http_server_request_duration_seconds_count", StringComparison.Ordinal)
            && one.Key.Contains("http_route=\"impressum\"", StringComparison.Ordinal) && one.Value >= 1);
        Assert.DoesNotContain(figures.Keys, name => name.Contains("geheimes", StringComparison.Ordinal)
            || name.Contains("health/metrics", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_database_the_other_figures_are_still_there()
    {
        await house.LoseDatabase();
        var figures = await Figures();
        Assert.Equal(0, figures["buendnisnetz_database_up"]);
        Assert.Contains("buendnisnetz_disk_free_bytes", figures.Keys);
        Assert.DoesNotContain("buendnisnetz_jobs_waiting", figures.Keys);
    }

    /// <summary>Every line is a comment or a figure as the text format of Prometheus has it.</summary>
    private async Task<Dictionary<string, double>> Figures()
    {
        using var answer = await Ask(house, $"Bearer {Token}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Dictionary<string, double> figures = [];
        foreach (var line in (await answer.Content.ReadAsStringAsync(Cancel)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#') { Assert.Matches("^# (TYPE|HELP|UNIT|EOF)", line); continue; }
            var match = Figure().Match(line);
            Assert.True(match.Success, line);
            var labels = match.Groups["labels"].Value.Split(',').Where(label => !label.StartsWith("otel_", StringComparison.Ordinal));
            figures[$"{match.Groups["name"].Value} {string.Join(',', labels)}".Trim()] =
                double.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture);
        }
        return figures;
    }

    private static Task<HttpResponseMessage> Ask(TestHouse of, string? shown)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/health/metrics");
        if (shown is not null) request.Headers.TryAddWithoutValidation("Authorization", shown);
        return of.Visit().Client.SendAsync(request, Cancel);
    }

    [GeneratedRegex("""^(?<name>[a-z_:][a-zA-Z0-9_:]*)(?:\{(?<labels>(?:[a-z_]+="(?:[^"\\]|\\.)*",?)*)\})? """
        + """(?<value>[0-9.eE+-]+|\+Inf|NaN)(?: \d+)?$""")]
    private static partial Regex Figure();
}
