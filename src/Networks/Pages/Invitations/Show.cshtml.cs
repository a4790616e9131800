using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks.Pages;

/// <summary>An invitation as the list shows it.</summary>
internal sealed record InvitationRow(Invitation Invitation, string Alliance, InvitationState State, DateTimeOffset? Since);

/// <summary>A started list: how many letters are out, who has come in, whom to remind.</summary>
internal sealed class InvitationBatchModel(Db db, TimeProvider clock, Launch launch) : InvitationPage(db, clock)
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "stand")]
    public string? StateCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "seite")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<InvitationCount> Counts { get; private set; } = [];

    public IReadOnlyList<InvitationRow> Rows { get; private set; } = [];

    public int Pages { get; private set; } = 1;

    public int Behind { get; private set; }

    public int CanBeReminded => Counts.Sum(line => line.Remindable);

    public DateTimeOffset? LastScheduledAt => Counts.FirstOrDefault(line => line.State == InvitationState.Invited)?.LastScheduledAt;

    public int All => Counts.Sum(line => line.Count);

    public int Underway => Of(InvitationState.Invited);

    public int Out => All - Underway;

    public InvitationState? State => Enum.GetValues<InvitationState>().Where(state => state.Code == StateCode).Select(state => (InvitationState?)state).FirstOrDefault();

    public string Lead => $"Abgeschickt am {Batch.StartedAt!.Value.LongMoment}. {Of(InvitationState.Entered)} von {German.Count(All, "Person ist", "Personen sind")} eingetreten.";

    protected override bool? OfDraft => false;

    public async Task OnGetAsync()
    {
        var all = Db.Invitations.Of(Batch);
        var counts = await all.Count(Now, Cancel);
        Behind = counts.FirstOrDefault(line => line.State == InvitationState.LeftBehind)?.Count ?? 0;
        Counts = [.. counts.Where(line => line.State != InvitationState.LeftBehind)];
        await LoadRows(Chosen(all.Promised));
        await Db.NoteAccessToList(Me, $"Einladungen „{Batch.Name}“ ({Whose}): {German.Count(All, "Person", "Personen")}", Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
    }

    public async Task<IActionResult> OnPostRemindAsync()
    {
        var count = await launch.Remind(Batch, Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
        Flash(count == 0 ? "Gerade ist niemand zu erinnern." : $"{German.Count(count, "Erinnerung ist", "Erinnerungen sind")} auf dem Weg.");
        return Redirect(Batch.Path);
    }

    public async Task<IActionResult> OnGetBehindAsync()
    {
        var lines = await Db.Invitations.Of(Batch).Where(one => one.PromisedAt == null).OrderBy(one => one.Number).ToListAsync(Cancel);
        return File(ListFile.Of(lines.Select(one => (IReadOnlyList<string>)[one.AllianceText, one.RoleText, one.Name, one.Email])), CsvSheet.ContentType, "zurueckgebliebene-zeilen.csv");
    }

    private int Of(InvitationState state) => Counts.FirstOrDefault(line => line.State == state)?.Count ?? 0;

    private IQueryable<Invitation> Chosen(IQueryable<Invitation> all)
    {
        if (State is { } state) all = all.In(state, Now);
        if (string.IsNullOrWhiteSpace(Words)) return all;
        var (key, email) = (Folding.Fold(Words), Words.Trim().ToLowerInvariant());
        var alliances = Db.Alliances.Where(alliance => alliance.SortKey.Contains(key)).Select(alliance => (Guid?)alliance.Id);
        var people = Db.People.Where(person => person.NameKey.Contains(key)).Select(person => (Guid?)person.Id);
        return all.Where(one => one.Email.Contains(email) || alliances.Contains(one.AllianceId) || people.Contains(one.PersonId));
    }

    private async Task LoadRows(IQueryable<Invitation> chosen)
    {
        var count = !string.IsNullOrWhiteSpace(Words) ? await chosen.CountAsync(Cancel) : State is { } state ? Of(state) : All;
        Pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, Pages);
        var rows = await (from one in chosen
                          join alliance in Db.Alliances on one.AllianceId equals alliance.Id
                          orderby one.Number, one.Id
                          select new { one, alliance.Name }).AsNoTracking().Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(Cancel);
        Rows = [.. rows.Select(row => new InvitationRow(row.one, row.Name, row.one.StateAt(Now), row.one.Since(Now)))];
    }
}
