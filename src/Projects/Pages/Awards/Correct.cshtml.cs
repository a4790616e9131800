using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>An award was recorded by mistake.</summary>
internal sealed class AwardCorrectModel(AwardDesk desk) : AwardPage
{
    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    public Lighthouse Given { get; private set; } = null!;

    protected override async Task<Award?> Find()
    {
        if (await base.Find() is not { } award) return null;
        var readable = Db.Projects.VisibleTo(Me, Db);
        var given = await Db.Lighthouses.Include(one => one.Project).Where(one => readable.Any(project => project.Id == one.ProjectId))
            .FirstOrDefaultAsync(one => one.Id == IdInAddress && one.AwardId == award.Id, Cancel);
        if (given is null) return null;
        Given = given;
        return award;
    }

    protected override IActionResult? Detour() => Given.Stands ? null : Redirect(Noun.Path);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (await desk.TakeBack(Given, Noun, Reason, Me, Now, Cancel) is { } obstacle) return Again("Reason", obstacle);
        return await Saved("Zurückgenommen. Der Eintrag bleibt mit der Berichtigung stehen.", Noun.Path);
    }
}
