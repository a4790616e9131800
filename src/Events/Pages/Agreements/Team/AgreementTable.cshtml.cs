using Buendnisnetz.Accounts;

namespace Buendnisnetz.Events.Pages;

/// <summary>All agreements of an event, as a table for the team.</summary>
internal sealed class AgreementTableModel : AgreementTeamPage
{
    private static readonly string[] Headings =
    [
        "Was", "Nächster Schritt", "Bis wann", "Organisationen", "Personen", "E-Mail", "Stand", "Stand vom", "Festgehalten", "Bestätigt",
        "Gesagt wurde", "Programmpunkt", "Bündnis", "Herausgenommen, weil",
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        var all = await Db.Agreements.Where(one => one.EventId == Event.Id).OrderBy(one => one.NotedAt).ThenBy(one => one.Id).WithParties
            .Include(one => one.Session).Include(one => one.Alliance).AsNoTrackingWithIdentityResolution().ToListAsync(Cancel);
        var sheet = new CsvSheet(Headings);
        foreach (var one in all) sheet.Add(Cells(one));
        Db.NoteCopyOfList(Me, $"Vereinbarungen bei {Event.Title.Quoted}: {all.Count}, als Tabelle", Now);
        await Db.SaveChangesAsync(Cancel);
        return File(sheet.ToBytes(), CsvSheet.ContentType, $"vereinbarungen-{Event.Slug}.csv");
    }

    private static IEnumerable<string> Cells(Agreement one)
    {
        var there = one.Parties.Where(party => party.WithdrawnAt is null).OrderBy(party => party.Position).ToList();
        return
        [
            one.Purpose, one.NextStep ?? "", one.NextStepOn?.ToString() ?? "", string.Join("; ", there.Select(party => party.HouseName)),
            string.Join("; ", there.Select(party => party.Name)), string.Join("; ", there.Select(party => party.Email)), one.State.Label,
            one.OutcomeAt?.LongDay ?? "", one.NotedAt.LongDay, $"{one.Confirmed.Count()} von {there.Count}",
            string.Join("; ", one.Answers.OrderBy(said => said.At)
                .Select(said => $"{said.At.LongDay}: {said.Outcome.Label} {said.Sentence}".TrimEnd())),
            one.Session?.Title ?? "", one.Alliance?.Name ?? "", one.RemovedBecause ?? "",
        ];
    }
}
