using Buendnisnetz.Networks;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>A page about an action day.</summary>
internal abstract class ActionDayPage : NounPage<ActionDay>
{
    public ActionDay Day => Noun;

    protected override Task<ActionDay?> Find() => Db.ActionDays.AsNoTracking().FindBySlug(Slug, Cancel);
}

/// <summary>What is done on an action day: on the map, by Kreis and place, near a postal code.</summary>
[AllowAnonymous]
internal sealed class ActionDayModel(PlaceFinder finder, Site site) : ActionDayPage
{
    private const int MostOpen = 60;

    [BindProperty(SupportsGet = true, Name = "ort")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "kreis")]
    public string? KreisText { get; set; }

    [BindProperty(SupportsGet = true, Name = "ansicht")]
    public string? View { get; set; }

    public Site Site => site;

    public ActionList List { get; private set; } = null!;

    public PlaceAnswer Answer { get; private set; } = PlaceAnswer.Nothing;

    public Place? Place => Answer.One ?? Answer.Together;

    public IReadOnlyList<(ActionRow Row, string Distance)> Near { get; private set; } = [];

    public ActionKreis? Kreis => List.Kreise.FirstOrDefault(one => one.Key.Text == KreisText);

    public IEnumerable<ActionKreis> Shown => Kreis is { } only ? [only] : List.Kreise;

    public bool AreOpen => View == "druck" || Kreis is not null || List.All.Count <= MostOpen;

    public string? Obstacle => Day.ObstacleToEntering(Now.BerlinDay);

    public bool CanEdit => Me.WorksFor(Day.NetworkId);

    protected override async Task LoadMore()
    {
        List = await ActionList.Of(Db, Day, Cancel);
        Answer = await finder.Find(Query, Cancel);
        if (Place?.Position is { } here) Near = List.Around(here);
    }

    public void OnGet() { }
}
