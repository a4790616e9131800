using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>An invitation as the list shows it.</summary>
internal sealed record InvitationRow(Invitation Invitation, string Alliance);

/// <summary>A started list: how many letters are out, who has come in, whom to remind.</summary>
internal sealed class InvitationBatchModel : InvitationPage
{
    private const int PageSize = 50;

    private static readonly Keyset<Invitation> AsListed = Keyset<Invitation>.Ascending(one => one.Number).ThenAscending(one => one.Id);

    [BindProperty(SupportsGet = true, Name = "stand")]
    public string? StateCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Words { get; set; }

    public IReadOnlyList<InvitationCount> Counts { get; private set; } = [];

    public PageOf<InvitationRow> People { get; private set; } = PageOf<InvitationRow>.Empty;

    public int Behind { get; private set; }

    public int CanBeReminded => Counts.Sum(line => line.Remindable);

    public DateTimeOffset? LastScheduledAt => Counts.Where(line => line.Underway > 0).Max(line => line.LastScheduledAt);

    public int All => Counts.Sum(line => line.Count);

    public int Underway => Counts.Sum(line => line.Underway);

    public int Out => All - Underway;

    public InvitationState? State => Enum.GetValues<InvitationState>()
        .Where(state => state.Code == StateCode).Select(state => (InvitationState?)state).FirstOrDefault();

    public string Lead => $"Abgeschickt {Batch.StartedAt!.Value.At}. "
        + $"{German.Part(Of(InvitationState.Entered), All, "Person", "Personen", ("ist", "sind"))} eingetreten.";

    protected override bool OfDraft => false;

    public async Task OnGetAsync()
    {
        var all = Db.Invitations.Of(Batch);
        var counts = await all.Count(Now, Cancel);
        Behind = counts.FirstOrDefault(line => line.State == InvitationState.LeftBehind)?.Count ?? 0;
        Counts = [.. counts.Where(line => line.State != InvitationState.LeftBehind)];
        People = await PageOfThe(Chosen(all.Promised));
        var seen = $"Einladungen {Batch.Name.Quoted} ({Whose}): {German.Count(All, "Person", "Personen")}";
        await Db.NoteAccessToList(Me, seen, Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
    }

    private int Of(InvitationState state) => Counts.FirstOrDefault(line => line.State == state)?.Count ?? 0;

    private IQueryable<Invitation> Chosen(IQueryable<Invitation> all)
    {
        if (State is { } state) all = all.In(state, Now);
        if (string.IsNullOrWhiteSpace(Words)) return all;
        var (key, email) = (Folding.Fold(Words), Words.Trim().ToLowerInvariant());
        var alliances = Db.Alliances.Where(one => one.SortKey.Contains(key)).Select(one => (Guid?)one.Id);
        var people = Db.People.Where(person => person.NameKey.Contains(key)).Select(person => (Guid?)person.Id);
        return all.Where(one => one.Email.Contains(email) || alliances.Contains(one.AllianceId) || people.Contains(one.PersonId));
    }

    private Task<PageOf<InvitationRow>> PageOfThe(IQueryable<Invitation> chosen)
    {
        int? known = !string.IsNullOrWhiteSpace(Words) ? null : State is { } state ? Of(state) : All;
        var alliances = Db.Alliances;
        return chosen.AsNoTracking().ToPage(AsListed, AskedPage, PageSize, one => new InvitationRow(
            one, alliances.Where(alliance => alliance.Id == one.AllianceId).Select(alliance => alliance.Name).First()), Cancel, known);
    }
}
