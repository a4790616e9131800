using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who takes part in a project: found by name among alliances and organisations.</summary>
internal sealed class PeopleModel : ProjectEditorPage
{
    private ParticipantSearch search = null!;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    [BindProperty]
    public Guid Who { get; set; }

    [BindProperty]
    public ProjectRole Role { get; set; }

    public ParticipantsView Participants => new(search,
        Project.Carriers.OrderBy(who => who.Role).ThenBy(who => who.Position).Select(who => new TakingPart(who.Name, who.Role.Choice,
            Project.ObstacleToLeaving(who) is null ? Project.Below($"beteiligte/{who.Id}/entfernung") : null)),
        Enum.GetValues<ProjectRole>().Select(role => new ParticipantRole($"{role}", role.Choice, role == ProjectRole.Partner)));

    protected override async Task LoadMore() => search = await Db.FindAlliesAndHouses(Me, Query, Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || !Enum.IsDefined(Role)) return Again("", ParticipantSearch.NoRole);
        if (await Chosen() is not { } who) return Again("", ParticipantSearch.Gone);
        if (Project.ObstacleToJoining(who) is { } obstacle) return Again("", obstacle);
        Db.Add(Project.Join(Role, who, Me.PersonId, Now));
        return await Saved($"{who.Name} ist eingetragen.", "beteiligte");
    }

    private async Task<Carrying?> Chosen() => await Db.FindParticipant(Who, Me, Cancel) switch
    {
        { Alliance: { } alliance } => Carrying.Of(alliance),
        { Organisation: { } organisation } => Carrying.Of(organisation),
        _ => null,
    };
}
