using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Whoever put two projects together takes that back, within thirty days and with a reason.</summary>
internal sealed class PartingModel(OverlapDesk desk) : NounPage<Overlap>
{
    [BindProperty, StringLength(1000)]
    public string? Because { get; set; }

    protected override Task<Overlap?> Find() => Db.Overlaps.VisibleTo(Me, Db).WithProjects.Include(one => one.Steps)
        .Include(one => one.First!.Areas).Include(one => one.Second!.Areas).Include(one => one.First!.Turns)
        .Include(one => one.Second!.Turns)
        .OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);

    protected override bool MayUse => Me.SidesOf(Noun) != OverlapSides.None;

    protected override IActionResult? Detour()
    {
        if (Noun.ObstacleToParting(Me.PersonId, Now) is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Noun.Path);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Because", Noun.ObstacleToParting(Because, Me.PersonId, Now));
        if (!ModelState.IsValid) return Again();
        // Since the two are one, both teams carry the one that goes on: who carries the other one, too, comes from there.
        var (ours, theirs) = Me.Carries(Noun.Both.Other) ? (Noun.Both.Other, Noun.Both.Into) : Noun.Both;
        var stays = Noun.Part(Because!, Noun.SideOf(ours.Id), Me.PersonId, Now);
        await desk.TellOthers(Noun, ours, theirs, Me.Person, Because!.Trim(), Now, Cancel);
        return await Saved($"Zurückgenommen: Beide Projekte stehen wieder für sich. {string.Join(' ', stays)}", Noun.Path);
    }
}
