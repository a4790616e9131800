using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Events.Pages;

/// <summary>Who stands behind an event: found by name among alliances, networks and organisations.</summary>
internal sealed class PeopleModel : EventEditorPage
{
    private const int MostOfAKind = 6;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    [BindProperty]
    public Guid Who { get; set; }

    [BindProperty]
    public EventRole Role { get; set; }

    public bool IsAsked => Folding.Fold(Query).Length >= 2;

    public IReadOnlyList<FoundInvolved> Found { get; private set; } = [];

    protected override IQueryable<Event> With(IQueryable<Event> events) => events.WithPeople;

    public Task OnGetAsync() => Search();

    public async Task<IActionResult> OnPostAsync()
    {
        await Search();
        if (!ModelState.IsValid || !Enum.IsDefined(Role)) return Again("", "Bitte wählen Sie eine Aufgabe.");
        if (await Chosen() is not { } who) return Again("", "Das finden wir nicht mehr. Bitte suchen Sie noch einmal.");
        if (Event.ObstacleToInvolving(Role, who) is { } obstacle) return Again("", obstacle);
        Db.Add(Event.Involve(Role, who, Me.PersonId, Now));
        return await Saved($"{who.Name} ist eingetragen.", "beteiligte");
    }

    private async Task<Involved?> Chosen() =>
        await Db.Alliances.VisibleTo(Me).FirstOrDefaultAsync(one => one.Id == Who, Cancel) is { } alliance ? Involved.Of(alliance)
        : await Db.Networks.FirstOrDefaultAsync(one => one.Id == Who, Cancel) is { } network ? Involved.Of(network)
        : await Db.StandingOrganisation(Who, Cancel) is { } organisation ? Involved.Of(organisation) : null;

    private async Task Search()
    {
        if (!IsAsked) return;
        var typed = Folding.Fold(Query);
        var alliances = await Db.Alliances.VisibleTo(Me).Where(one => one.SortKey.Contains(typed)).ByName.Take(MostOfAKind)
            .Select(one => new FoundInvolved(one.Id, one.Name, "Bündnis")).ToListAsync(Cancel);
        var networks = await Db.Networks.Where(one => one.SortKey.Contains(typed)).ByName.Take(MostOfAKind)
            .Select(one => new FoundInvolved(one.Id, one.Name, "Netzwerk")).ToListAsync(Cancel);
        var organisations = await Db.Organisations.Standing.Where(one => one.SortKey.Contains(typed)).OrderBy(one => one.SortKey)
            .Take(MostOfAKind).Select(one => new FoundInvolved(one.Id, one.Name, one.Town)).ToListAsync(Cancel);
        Found = [.. alliances, .. networks, .. organisations];
    }
}

/// <summary>Somebody who may stand behind an event.</summary>
internal sealed record FoundInvolved(Guid Id, string Name, string Kind);
