using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who takes part in a project: found by name among alliances and organisations.</summary>
internal sealed class PeopleModel(Site site) : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    private ParticipantSearch search = null!;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    [BindProperty]
    public Guid Who { get; set; }

    [BindProperty]
    public ProjectRole Role { get; set; }

    public ParticipantsView Participants => new(search,
        Project.Carriers.OrderBy(who => who.Role).ThenBy(who => who.Position).Select(who => new TakingPart(who.Name, who.Part,
            Project.ObstacleToLeaving(who) is null ? Project.Below($"beteiligte/{who.Id}/entfernung") : null)),
        Enum.GetValues<ProjectRole>().Select(role => new ParticipantRole($"{role}", role.Choice, role == ProjectRole.Partner)));

    /// <summary>The own alliances that carry it while others do, too, or only look after its page.</summary>
    public IEnumerable<ProjectCarrier> Own => Project.Of(ProjectRole.Carrier).Where(who => who.Alliance is { } home && Me.CanEdit(home)
        && (who.KeepsOnly || Project.ObstacleToKeeping(who) is null));

    protected override async Task LoadMore() => search = await Db.FindAlliesAndHouses(Me, Query, Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || !Enum.IsDefined(Role)) return Again("", ParticipantSearch.NoRole);
        var found = await Db.FindParticipant(Who, Me, Cancel);
        if (found?.Alliance is { } home) await Db.Entry(home).Collection(one => one.Areas).LoadAsync(Cancel);
        if (Chosen(found) is not { } who) return Again("", ParticipantSearch.Gone);
        if (Project.ObstacleToJoining(who) is { } obstacle) return Again("", obstacle);
        Db.Add(Project.Join(Role, who, Me.PersonId, Now));
        if (found is { Alliance: { } entered } && !Me.CanEdit(entered)) await Tell(entered);
        return await Saved($"{who.Name} ist eingetragen.", "beteiligte");
    }

    /// <summary>Nobody carries a project without hearing of it.</summary>
    private async Task Tell(Alliance entered)
    {
        var by = await Db.People.FirstAsync(person => person.Id == Me.PersonId, Cancel);
        foreach (var to in await Addressee.Leading([entered.Id], Db, Now, Cancel))
            Db.Post(CarrierLetters.Entered(to, Project, entered, Role, by, site), Now);
    }

    private static Carrying? Chosen(Participant? found) => found switch
    {
        { Alliance: { } alliance } => Carrying.WithAreas(alliance),
        { Organisation: { } organisation } => Carrying.Of(organisation),
        _ => null,
    };
}
