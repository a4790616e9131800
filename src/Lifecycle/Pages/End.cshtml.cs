using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>An alliance ends its work, with or without somebody who carries it on; its pages stay.</summary>
internal sealed class EndModel : LifePage
{
    [BindProperty, Required]
    public FuzzyDate? On { get; set; }

    [BindProperty]
    public List<LifeReason> Reasons { get; set; } = [];

    [BindProperty, Required, StringLength(2000)]
    public string? Reason { get; set; }

    [BindProperty]
    public Guid? Successor { get; set; }

    [BindProperty]
    public Guid? Heir { get; set; }

    [BindProperty]
    public bool Understood { get; set; }

    /// <summary>What becomes of what is still to come.</summary>
    [BindProperty]
    public List<ThingForm> Things { get; set; } = [];

    public RunningChoices Running { get; private set; } = RunningChoices.None;

    public IEnumerable<SelectListItem> ReasonChoices =>
        LifeReasonWords.ForEnding.Select(reason => new SelectListItem(reason.Labels[0], reason.ToString()));

    public IReadOnlyList<SelectListItem> Alliances { get; private set; } = [];

    public IEnumerable<SelectListItem> Organisations => [new("niemand", ""), .. Partners.OrderBy(one => one.SortKey, StringComparer.Ordinal)
        .Select(one => new SelectListItem(one.Name, one.Id.ToString()))];

    private IEnumerable<Organisation> Partners =>
        Alliance.ActivePartnerships.Select(partner => partner.Organisation).OfType<Organisation>();

    protected override bool TellsPartners => true;

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForEnding;

    protected override async Task LoadRest()
    {
        var others = await Db.Alliances.Living.Where(other => other.Id != Alliance.Id).ByName
            .Select(other => new { other.Id, other.Name }).ToListAsync(Cancel);
        if (Alliance.ObstacleToEnding() is null)
            Running = new([.. (await Db.RunningThings(Alliance, Now, Cancel)).Where(pair => pair.Topic.AsksAtEnd)
                .Select(pair => (pair.Topic, pair.Thing with { Fates = pair.Thing.FatesAtEnd }))]);
        RunningChoices.Complete(Things, Running.Things);
        Alliances = [new("keines", ""), .. others.Select(other => new SelectListItem(other.Name, other.Id.ToString()))];
    }

    public void OnGet() => On = FuzzyDate.OfMonth(Now.BerlinDay.Year, Now.BerlinDay.Month);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance.ObstacleToEnding() is { } obstacle) return Again("", obstacle);
        if (!Understood) ModelState.AddModelError(nameof(Understood), "Bitte bestätigen Sie, dass das Bündnis enden soll.");
        var successor = Successor is null ? null : await Db.Alliances.FirstOrDefaultAsync(other => other.Id == Successor, Cancel);
        if (successor is not null && Alliance.ObstacleToSucceeding(successor) is { } refused)
            ModelState.AddModelError(nameof(Successor), refused);
        var chosen = Running.Chosen(Things).ToList();
        foreach (var (_, thing, _) in chosen.Where(one => one.Fate is null))
            Check($"Things[{Things.FindIndex(one => one.Id == thing.Id)}].Fate", "Bitte sagen Sie, was daraus wird.");
        if (!ModelState.IsValid) return Again();
        var reasons = Reasons.Aggregate(LifeReason.None, (all, one) => all | one);
        var heir = Partners.FirstOrDefault(one => one.Id == Heir);
        Alliance.End(Reason!, On!.Value, Me.PersonId, Now, reasons, successor, heir);
        foreach (var (topic, thing, fate) in chosen)
            await topic.Settle(new(Db, Alliance, thing.Id, fate!.Value, Me.PersonId, Now, Cancel)
            {
                Successor = successor?.Name ?? heir?.Name,
            });
        return await SavedAt($"Das Bündnis ist beendet. Danke für alles, was Sie erreicht haben. {Reach!.Sentence}", Alliance.Path);
    }
}
