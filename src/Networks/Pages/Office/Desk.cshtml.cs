using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The desk of a network's office: every member alliance, what waits for an answer, who signed in when if asked for.</summary>
internal sealed class OfficeDeskModel : NetworkOfficePage
{
    [BindProperty(SupportsGet = true, Name = "nur")]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "sortiert")]
    public string? Order { get; set; }

    public IReadOnlyList<DeskMember> All { get; private set; } = [];

    /// <summary>What modules contribute to the table.</summary>
    public IReadOnlyList<AllianceColumn> Columns => Db.AllianceColumns;

    public IReadOnlyList<DeskMember> Members => DeskMembers.Sorted(All.Where(Chosen.Shows), Order);

    /// <summary>Requests and offers that nobody has answered yet.</summary>
    public IReadOnlyList<Membership> Waiting { get; private set; } = [];

    /// <summary>When each coordinator was last there; empty until the office asks, because looking is noted.</summary>
    public IReadOnlyDictionary<Guid, DateTimeOffset?> LastSeen { get; private set; } = new Dictionary<Guid, DateTimeOffset?>();

    public IEnumerable<SelectListItem> Filters => DeskFilter.All(Columns).Select(filter =>
        new SelectListItem(filter.Code.Length == 0 ? filter.Label : $"{filter.Label} ({All.Count(filter.Shows)})", filter.Code));

    /// <summary>What the office should look at: a sentence, and the word that narrows the table to it.</summary>
    public IEnumerable<(string Sentence, string Code)> Striking =>
        from filter in DeskFilter.All(Columns)
        let count = All.Count(filter.Shows)
        where filter.Sentence is not null && count > 0
        select (filter.Sentence!(count), filter.Code);

    public IEnumerable<SelectListItem> Orders => DeskMembers.Orders.Select(order => new SelectListItem(order.Label, order.Code));

    private DeskFilter Chosen => DeskFilter.All(Columns).FirstOrDefault(filter => filter.Code == (Only ?? "")) ?? DeskFilter.All([])[0];

    protected override async Task LoadMore()
    {
        (All, var somebodyWaits) = await Db.DeskOf(Network.Id, Now, Cancel);
        if (!somebodyWaits) return;
        Waiting = await Db.Memberships.Where(member => member.NetworkId == Network.Id).Waiting
            .Include(member => member.Alliance).OrderBy(member => member.AskedAt).ToListAsync(Cancel);
    }

    public void OnGet() { }

    /// <summary>Shows when the coordinators were last there, and notes for each of them that the office has looked (DS-12).</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var ids = All.Select(member => member.CoordinatorId).OfType<Guid>().ToList();
        LastSeen = await Db.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.LastSeenAt, Cancel);
        await Db.NoteAccess(Me, LastSeen.Keys, "Letzte Anmeldung", Now, Cancel);
        return Page();
    }
}
