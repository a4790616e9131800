namespace Buendnisnetz.Events;

/// <summary>
/// What was agreed at conferences of the demo, from its sheet: two long ago, asked after and answered, their names forgotten as the nightly
/// rule would; one of today, whose second agreement still waits to be confirmed.
/// </summary>
internal sealed class AgreementScene(DemoStage stage, CancellationToken cancel)
{
    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Vereinbarungen", (db, cancel) => db.Agreements.AnyAsync(cancel),
        (stage, cancel) => new AgreementScene(stage, cancel).PlayAll());

    private static readonly string[] Titles =
        ["RegioKonferenz Heilbronn-Franken", "RegioKonferenz Rhein-Neckar", "Fachtag Väter in Teilzeit"];

    private async Task PlayAll()
    {
        var sheet = DemoSheet.Read(typeof(AgreementScene).Assembly, "vereinbarungen");
        foreach (var title in Titles)
        {
            var planned = stage.Db.CalendarEvents.Local.FirstOrDefault(one => one.Title == title)
                ?? await stage.Db.CalendarEvents.Where(one => one.Title == title).OrderBy(one => one.BeginsAt).FirstAsync(cancel);
            foreach (var (number, row) in sheet.Rows(title).Index()) await Agree(planned, row, number);
        }
    }

    private async Task Agree(Event planned, DemoRow row, int number)
    {
        // At noon, or now where that is still to come: the demo of a conference of today may begin in the morning.
        var noon = planned.BeginsAt.AddHours(3).AddMinutes(7 * number);
        var at = noon < stage.Calendar.Now ? noon : stage.Calendar.Now;
        var draft = new AgreementDraft(row[0], [.. row[3].Split(" + ").Select(Party)], row.Maybe(1), stage.Calendar.Fuzzy(row[2]));
        var agreement = stage.Db.Agreements
            .Add(Agreement.Note(planned, await AgreementDesk.WithHouses(stage.Db, draft, cancel), Guid.CreateVersion7(), null, at)).Entity;
        foreach (var party in agreement.Parties.Take(row[4] == "offen" ? 1 : 2)) agreement.Confirm(party, at);
        foreach (var (turn, said) in Answers(row).Index()) Answer(agreement, said, turn);
        if (agreement.CountsFrom.AddMonths(Agreement.MonthsOfAddresses) > stage.Calendar.Now.BerlinDay) return;
        foreach (var party in agreement.Parties) party.Forget();
    }

    private static void Answer(Agreement agreement, string said, int turn)
    {
        var (words, sentence) = said.Split(", ", 2) is [var first, var rest] ? (first, rest) : (said, null);
        var (months, outcome) = (int.Parse(words.Split(' ')[0], German.Culture), Enum.Parse<AgreementOutcome>(words.Split(' ')[1]));
        var day = agreement.CountsFrom.AddMonths(months).AddDays(2 + turn);
        agreement.Ask(months);
        agreement.Answer(agreement.Parties[turn % 2], outcome, sentence, DemoCalendar.Evening(day));
    }

    private static string[] Answers(DemoRow row) =>
        row.Maybe(4) is { } said && said != "offen" ? said.Split(" + ") : [];

    private static PartyDraft Party(string text)
    {
        var (name, house) = text.Split(", ", 2) is [var first, var rest] ? (first, rest) : (text, null);
        return new(name, house, $"{Slug.Of(name).Replace('-', '.')}@demo.example");
    }
}
