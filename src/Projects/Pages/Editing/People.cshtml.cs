using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who takes part in a project: found by name among alliances and organisations.</summary>
internal sealed class PeopleModel : ProjectEditorPage
{
    private const int MostOfAKind = 6;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    [BindProperty]
    public Guid Who { get; set; }

    [BindProperty]
    public ProjectRole Role { get; set; }

    public bool IsAsked => Folding.Fold(Query).Length >= 2;

    public IReadOnlyList<FoundCarrier> Found { get; private set; } = [];

    public Task OnGetAsync() => Search();

    public async Task<IActionResult> OnPostAsync()
    {
        await Search();
        if (!ModelState.IsValid || !Enum.IsDefined(Role)) return Again("", "Bitte wählen Sie eine Aufgabe.");
        if (await Chosen() is not { } who) return Again("", "Das finden wir nicht mehr. Bitte suchen Sie noch einmal.");
        if (Project.ObstacleToJoining(who) is { } obstacle) return Again("", obstacle);
        Db.Add(Project.Join(Role, who, Me.PersonId, Now));
        return await Saved($"{who.Name} ist eingetragen.", "beteiligte");
    }

    private async Task<Carrying?> Chosen() =>
        await Db.Alliances.VisibleTo(Me).FirstOrDefaultAsync(one => one.Id == Who, Cancel) is { } alliance ? Carrying.Of(alliance)
        : await Db.StandingOrganisation(Who, Cancel) is { } organisation ? Carrying.Of(organisation) : null;

    private async Task Search()
    {
        if (!IsAsked) return;
        var typed = Folding.Fold(Query);
        var alliances = await Db.Alliances.VisibleTo(Me).Where(one => one.SortKey.Contains(typed)).ByName.Take(MostOfAKind)
            .Select(one => new FoundCarrier(one.Id, one.Name, "Bündnis")).ToListAsync(Cancel);
        var organisations = await Db.Organisations.Standing.Where(one => one.SortKey.Contains(typed)).OrderBy(one => one.SortKey)
            .Take(MostOfAKind).Select(one => new FoundCarrier(one.Id, one.Name, one.Town)).ToListAsync(Cancel);
        Found = [.. alliances, .. organisations];
    }
}

/// <summary>Somebody who may take part in a project.</summary>
internal sealed record FoundCarrier(Guid Id, string Name, string Kind);
