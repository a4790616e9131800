using Buendnisnetz.Accounts;

namespace Buendnisnetz.Web.Pages;

/// <summary>The record of processing activities (DS-05), made from what the modules contribute and the configuration says.</summary>
[AlsoForDataProtection]
internal sealed class ProcessingRecordModel(Db db, IServiceProvider services, TimeProvider clock) : HousePage
{
    private readonly Dictionary<string, RetentionRule> rules = db.Catalog.Of<RetentionRule>().ToDictionary(rule => rule.Code);

    public DateOnly Today => clock.Today;

    public OperatorDetails Operator { get; private set; } = new();

    public IReadOnlyList<ProcessingActivity> Activities { get; } =
        [.. db.Catalog.Of<ProcessingActivity>().OrderBy(activity => activity.Title, StringComparer.Create(German.Culture, false))];

    public IReadOnlyList<string> Recipients { get; } =
        [.. db.Catalog.Of<DataRecipient>().Select(recipient => recipient.Describe(services)).OfType<string>()];

    public IReadOnlyList<(string Title, string Text)> Measures { get; } =
        [.. db.Catalog.Of<SafetyMeasure>().Select(measure => (measure.Title, Text: measure.Describe(services) ?? ""))
            .Where(measure => measure.Text.Length > 0)];

    public async Task OnGetAsync(CancellationToken cancel) => Operator = (await db.Operator(cancel)).Details;

    public IActionResult OnGetTabelle()
    {
        var sheet = new CsvSheet(["Verarbeitung", .. LinesOf(Activities[0]).Select(line => line.Label)]);
        foreach (var activity in Activities) sheet.Add([activity.Title, .. LinesOf(activity).Select(line => line.Text)]);
        return File(sheet.ToBytes(), CsvSheet.ContentType, $"verarbeitungen-{Today:yyyy-MM-dd}.csv");
    }

    public IEnumerable<(string Label, string Text)> LinesOf(ProcessingActivity activity) =>
    [
        ("Wozu", activity.Purpose),
        ("Grundlage", activity.Basis),
        ("Wessen Daten", activity.People),
        ("Welche Daten", activity.Data),
        ("Wer sie sieht", activity.Readers),
        ("Wie lange", string.Join(" ", activity.Rules.Select(code => $"{rules[code].Label}: {rules[code].Period}.").Append(activity.Kept)
            .Where(text => text.Length > 0))),
    ];
}
