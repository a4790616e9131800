using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>What a label stands for, and which members of the network carry it.</summary>
internal sealed class LabelEditModel : LabelPage
{
    private List<Alliance> members = [];

    [BindProperty]
    public LabelForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Members =>
        members.Where(one => Me.SpeaksFor(Label, one.Id))
            .Select(one => new SelectListItem(one.Name, one.Id.ToString(), Form.Alliances.Contains(one.Id)));

    protected override object? Stored => Told();

    protected override async Task LoadMore()
    {
        var ids = Db.Memberships.IgnoreAutoIncludes().InForce.Where(one => one.NetworkId == Label.NetworkId && one.AllianceId != null)
            .Select(one => one.AllianceId!.Value);
        members = await Db.Alliances.VisibleTo(Me).Where(one => ids.Contains(one.Id)).ByName.ToListAsync(Cancel);
    }

    public void OnGet() => Form = Told();

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.Name", Label.ObstacleTo(Form.ToProfile()));
        if (!ModelState.IsValid) return Again();
        Label.Describe(Form.ToProfile(), Me.PersonId, Now);
        foreach (var one in members.Where(one => Me.SpeaksFor(Label, one.Id)))
            if (Form.Alliances.Contains(one.Id) && Label.Join(one, true, Me.PersonId, Now) is { } joined) Db.Add(joined);
            else if (!Form.Alliances.Contains(one.Id) && Label.Carries(one.Id))
                await Db.LeaveLabel(Label, one.Id, Me.PersonId, Now, Cancel);
        return await Saved("Gespeichert.", Label.Path);
    }

    private LabelForm Told()
    {
        var told = LabelForm.Of(Label);
        told.Alliances = [.. members.Select(one => one.Id).Where(id => Me.SpeaksFor(Label, id) && Label.Carries(id))];
        return told;
    }
}
