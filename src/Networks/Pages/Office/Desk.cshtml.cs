using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Networks.Pages;

/// <summary>
/// The desk of a network's office: every member alliance with whom to reach there, what waits for an answer, who signed in when if asked
/// for.
/// </summary>
internal sealed class OfficeDeskModel : DeskPage
{
    /// <summary>Requests and offers that nobody has answered yet.</summary>
    public IReadOnlyList<Membership> Waiting { get; private set; } = [];

    /// <summary>When each coordinator was last there; empty until the office asks, because looking is noted.</summary>
    public IReadOnlyDictionary<Guid, DateTimeOffset?> LastSeen { get; private set; } = new Dictionary<Guid, DateTimeOffset?>();

    /// <summary>Whether the office has asked for them.</summary>
    public bool ShowsLastSeen { get; private set; }

    public string Lead => All.Count == 0 ? "Hier sehen Sie Ihre Mitgliedsbündnisse auf einen Blick, sobald es welche gibt."
        : $"{German.Count(All.Count, "Mitgliedsbündnis", "Mitgliedsbündnisse")} auf einen Blick: wer arbeitet, wer ruht, wo jemand fehlt.";

    public IEnumerable<SelectListItem> Filters => DeskFilter.All(Columns).Select(filter =>
        new SelectListItem(filter.Code.Length == 0 ? filter.Label : $"{filter.Label} ({All.Count(filter.Shows)})", filter.Code));

    /// <summary>What the office should look at: a sentence, and the word that narrows the table to it.</summary>
    public IEnumerable<(string Sentence, string Code)> Striking =>
        from filter in DeskFilter.All(Columns)
        let count = All.Count(filter.Shows)
        where filter.Sentence is not null && count > 0
        select (filter.Sentence!(count), filter.Code);

    public IEnumerable<SelectListItem> Orders => DeskMembers.Orders.Select(order => new SelectListItem(order.Label, order.Code));

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        if (!SomebodyWaits) return;
        Waiting = await Db.Memberships.Where(member => member.NetworkId == Network.Id).Waiting
            .Include(member => member.Alliance).OrderBy(member => member.AskedAt).ToListAsync(Cancel);
    }

    /// <summary>Shows the members, and notes that the office sees how to reach those who lead them (DS-12).</summary>
    public Task OnGetAsync() => NoteLook();

    /// <summary>Shows when the coordinators were last there, and notes for each of them that the office has looked (DS-12).</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var ids = All.Select(member => member.CoordinatorId).OfType<Guid>().ToList();
        ShowsLastSeen = true;
        LastSeen = await Db.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.LastSeenAt, Cancel);
        await NoteLook();
        await Db.NoteAccess(Me, LastSeen.Keys, "Letzte Anmeldung", Now, Cancel);
        return Page();
    }

    private async Task NoteLook()
    {
        if (!Members.Any(member => member.Contacts.Count > 0)) return;
        await Db.NoteAccessToList(Me, ListSeen(All), Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
    }
}
