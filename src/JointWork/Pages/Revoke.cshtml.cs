using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>A right that was lent is taken back by those who care for the thing.</summary>
internal sealed class RevokeModel(RightsDesk desk) : NounPage<LentRight>
{
    [BindProperty, StringLength(400)]
    public string? Reason { get; set; }

    public string Back { get; private set; } = "";

    private OpenPlace? place;

    protected override OpenPlace? Rooms => place;

    protected override async Task<LentRight?> Find()
    {
        var right = await Db.LentRights.Include(one => one.Organisation).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);
        if (right is null) return null;
        if (right.Place == JointSeats.Label
            && await Db.Labels.Whole.FirstOrDefaultAsync(one => one.Id == right.ThingId, Cancel) is { } label)
        {
            (Back, place) = (label.Below("rechte"), Me.RoomsOf(label));
            return Me.CanCareFor(label) ? right : null;
        }
        if (right.Place == JointSeats.News && await OfOffice(right.ThingId) is { } joint)
        {
            (Back, place) = (joint.RightsPath, Me.RoomsOf(joint));
            return right;
        }
        var project = await Db.Projects.EditedBy(Me).WithCarriers.FirstOrDefaultAsync(one => one.Id == right.ThingId, Cancel);
        if (project is null || !Me.Carries(project)) return null;
        (Back, place) = (project.JointPath, Me.RoomsOf(project));
        return right;
    }

    /// <summary>A joint project of this project, for whose office the actor works.</summary>
    private async Task<JointProject?> OfOffice(Guid project) => (await Db.JointProjects.Living.Where(one => one.ProjectId == project).Whole
        .OrderBy(one => one.ProposedAt).ThenBy(one => one.Id).ToListAsync(Cancel)).Find(one => Me.WorksFor(one.NetworkId));

    protected override IActionResult? Detour() => Noun.HoldsAt(Now) ? null : Redirect(Back);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        await desk.Revoke(Noun, Reason, Me.PersonId, Now, Cancel);
        return await Saved("Das Recht ist entzogen.", Back);
    }
}
