using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Whoever recorded a decision about a finding opens it again, once and with a reason.</summary>
internal sealed class CorrectionModel(OverlapDesk desk) : NounPage<Overlap>
{
    [BindProperty, StringLength(1000)]
    public string? Because { get; set; }

    protected override Task<Overlap?> Find() => Db.Overlaps.VisibleTo(Me, Db).WithProjects.Include(one => one.Steps)
        .OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);

    protected override bool MayUse => Sides != OverlapSides.None;

    /// <summary>For which of the two this person speaks.</summary>
    private OverlapSides Sides => Me.SidesOf(Noun);

    /// <summary>Whether the others see something of the own project by it that they could not read so far.</summary>
    public bool ShowsMore => Me.ShowsMoreBy(Noun);

    protected override IActionResult? Detour()
    {
        if (Noun.ObstacleToReopening(Me.PersonId) is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Noun.Path);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Because", Noun.ObstacleToReopening(Because, Me.PersonId));
        if (!ModelState.IsValid) return Again();
        Noun.Reopen(Because!, Sides, Me.PersonId, Now);
        var (ours, theirs) = Me.Carries(Noun.First!) ? (Noun.First!, Noun.Second!) : (Noun.Second!, Noun.First!);
        await desk.TellOthers(Noun, ours, theirs, Me.Person, Because!.Trim(), Now, Cancel);
        return await Saved("Die Entscheidung ist wieder offen.", Noun.Path);
    }
}
