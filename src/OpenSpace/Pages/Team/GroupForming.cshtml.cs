using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>The most wanted topics become groups; the plan is shown before it is entered.</summary>
internal sealed class GroupFormingModel(TopicDesk desk) : TopicTeamPage
{
    private IReadOnlyList<RankedTopic> open = [];

    [BindProperty]
    public List<Guid> Topics { get; set; } = [];

    [BindProperty, StringLength(1000)]
    public string? Rounds { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Places { get; set; }

    /// <summary>Whether the plan was seen.</summary>
    [BindProperty]
    public bool Enter { get; set; }

    /// <summary>The plan, once it works out.</summary>
    public GroupPlan? Plan { get; private set; }

    public string? Tie { get; private set; }

    public IEnumerable<SelectListItem> Items => open.Select(one => new SelectListItem($"{one.Topic.Title} ({one.Words})",
        one.Topic.Id.ToString()));

    private IReadOnlyList<Topic> Chosen => [.. open.Where(one => Topics.Contains(one.Topic.Id)).Select(one => one.Topic)];

    protected override IActionResult? Detour() => base.Detour()
        ?? (Round!.ObstacleToGroups(Event, Now) is { } obstacle ? Back(obstacle) : null);

    protected override async Task LoadMore()
    {
        var ranking = await Db.RankingOf(Round!, await Db.TopicsIn(Round!, Cancel), Cancel);
        var known = await Db.TopicGroups.Where(one => one.RoundId == Round!.Id).Select(one => one.TopicId).ToListAsync(Cancel);
        open = [.. ranking.Topics.Where(one => !known.Contains(one.Topic.Id))];
        Tie = known.Count == 0 ? ranking.TieAt(Round!.Groups) : null;
    }

    public IActionResult OnGet()
    {
        if (open.Count == 0) return Back("Kein Thema wartet auf eine Gruppe.");
        Topics = [.. open.Take(Round!.Groups).Select(one => one.Topic.Id)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Topics.Exists(id => !open.Any(one => one.Topic.Id == id)))
            Check("Topics", "Eines der Themen ist schon eine Gruppe oder steht nicht mehr zur Wahl. Bitte wählen Sie noch einmal.");
        Check("", GroupPlan.Objections(Round!, Chosen, Rounds ?? "", Places ?? ""));
        if (!ModelState.IsValid) return Again();
        var isFirst = Round!.GroupedAt is null;
        Plan = GroupPlan.Of(Round!, Chosen, Rounds!, Places!);
        return Enter ? await Do(() => desk.Form(Event, Round!, Plan, Me.PersonId, Now, Cancel), "Die Gruppen stehen im Programm."
            + (isFirst ? " Alle, die mitmachen können, bekommen eine E-Mail." : "")) : Page();
    }
}
