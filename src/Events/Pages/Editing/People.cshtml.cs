using Buendnisnetz.Networks;

namespace Buendnisnetz.Events.Pages;

/// <summary>Who stands behind an event: found by name among alliances, networks and organisations.</summary>
internal sealed class PeopleModel : EventEditorPage
{
    private ParticipantSearch search = null!;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    [BindProperty]
    public Guid Who { get; set; }

    [BindProperty]
    public EventRole Role { get; set; }

    /// <summary>The hosts to whom more can be granted.</summary>
    public IEnumerable<Involvement> Hosts => Event.Of(EventRole.Host).Where(who => who.CanBeTrusted && who.AllianceId != Event.PlaceId);

    public ParticipantsView Participants => new(search,
        Event.People.OrderBy(who => who.Role).ThenBy(who => who.Position).Select(who => new TakingPart(who.Name, who.Part,
            Event.ObstacleToRelease(who) is null ? Event.Below($"beteiligte/{who.Id}/entfernung") : null)),
        EventRoleWords.All.Select(role => new ParticipantRole($"{role}", role.Choice, role == EventRole.Host)));

    protected override IQueryable<Event> With(IQueryable<Event> events) => events.WithPeople;

    protected override async Task LoadMore() => search = await Db.FindAnybody(Me, Query, Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || !Enum.IsDefined(Role)) return Again("", ParticipantSearch.NoRole);
        if (await Chosen() is not { } who) return Again("", ParticipantSearch.Gone);
        if (Event.ObstacleToInvolving(Role, who) is { } obstacle) return Again("", obstacle);
        Db.Add(Event.Involve(Role, who, Me.PersonId, Now));
        return await Saved($"{who.Name} ist eingetragen.", "beteiligte");
    }

    private async Task<Involved?> Chosen() => await Db.FindParticipant(Who, Me, Cancel) switch
    {
        { Alliance: { } alliance } => Involved.Of(alliance),
        { Network: { } network } => Involved.Of(network),
        { Organisation: { } organisation } => Involved.Of(organisation),
        _ => null,
    };
}
