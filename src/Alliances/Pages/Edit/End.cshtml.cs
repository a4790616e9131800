using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>An alliance ends its work, with or without somebody who carries it on; its pages stay.</summary>
internal sealed class EndModel(Db db, TimeProvider clock) : AllianceLifePage(db, clock)
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

    public IEnumerable<SelectListItem> ReasonChoices => LifeReasonWords.ForEnding.Select(reason => new SelectListItem(reason.Labels[0], reason.ToString()));

    public IReadOnlyList<SelectListItem> Alliances { get; private set; } = [];

    public IEnumerable<SelectListItem> Organisations => [new("niemand", ""), .. Alliance.ActivePartnerships.Select(partner => partner.Organisation)
        .OfType<Organisations.Organisation>().OrderBy(one => one.SortKey, StringComparer.Ordinal).Select(one => new SelectListItem(one.Name, one.Id.ToString()))];

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        await Db.LoadPartners(Alliance, Cancel);
        var others = await Db.Alliances.Living.Where(other => other.Id != Alliance.Id).ByName.Select(other => new { other.Id, other.Name }).ToListAsync(Cancel);
        Alliances = [new("keines", ""), .. others.Select(other => new SelectListItem(other.Name, other.Id.ToString()))];
    }

    public void OnGet() => On = FuzzyDate.OfMonth(Now.BerlinDay.Year, Now.BerlinDay.Month);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Understood) ModelState.AddModelError(nameof(Understood), "Bitte bestätigen Sie, dass das Bündnis enden soll.");
        if (Alliance.ObstacleToEnding() is { } obstacle) return Again("", obstacle);
        var successor = Successor is null ? null : await Db.Alliances.FirstOrDefaultAsync(other => other.Id == Successor, Cancel);
        if (successor is not null && Alliance.ObstacleToSucceeding(successor) is { } refused) ModelState.AddModelError(nameof(Successor), refused);
        if (!ModelState.IsValid) return Again();
        var heir = Alliance.ActivePartnerships.Select(partner => partner.Organisation).FirstOrDefault(one => one is not null && one.Id == Heir);
        Alliance.End(Reason!, On!.Value, Me.PersonId, Now, Reasons.Aggregate(LifeReason.None, (all, one) => all | one), successor, heir);
        await Db.TakeBackQuestions(LookBackLetters.Purpose, Alliance.Id, Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
        Flash("Das Bündnis ist beendet. Danke für alles, was Sie erreicht haben.");
        return Redirect(Alliance.Path);
    }
}
