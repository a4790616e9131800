using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>Somebody who may gives a label to a place: in the name of an alliance, of a local partner, or of the office.</summary>
internal sealed class GrantModel(JointDesk desk) : LabelPage
{
    [BindProperty]
    public GrantForm Form { get; set; } = new();

    [BindProperty]
    public string? Giver { get; set; }

    /// <summary>In whose name the actor can give it.</summary>
    public IReadOnlyList<string> Givers { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Givers.Select(one => new SelectListItem(one, one));

    protected override bool MayUse => Me.CanGrant(Label);

    protected override async Task LoadMore()
    {
        var lent = await Db.LentRights.Holding(Now.BerlinDay).Where(one => one.ThingId == Label.Id && one.PersonId == Me.PersonId)
            .OrderBy(one => one.Id).Select(one => one.Organisation!.Name).ToListAsync(Cancel);
        Givers = [.. Label.Carriers.Where(who => who.Until is null && Alliances.AlliancePermissions.CanEditAlliance(Me, who.AllianceId))
            .Select(who => who.Alliance!.Name), .. lent, .. Me.WorksFor(Label.NetworkId) ? new[] { Label.Network!.Name } : []];
    }

    public void OnGet() => Form.Since = Now.BerlinDay;

    public async Task<IActionResult> OnPostAsync()
    {
        var giver = Givers.Count == 1 ? Givers[0] : Givers.FirstOrDefault(one => one == Giver);
        if (giver is null) Check("Giver", "Bitte wählen Sie, wer vergibt.");
        if (!ModelState.IsValid) return Again();
        if (await desk.Grant(Label.Id, Form.ToPlace(), giver!, Me.PersonId, Now, Cancel) is { } obstacle)
            return Again("Form.Name", obstacle);
        return await Saved($"{Form.Name} trägt jetzt das Label.", Label.Path);
    }
}

/// <summary>A place that is to bear a label, as a form.</summary>
internal sealed class GrantForm
{
    [Required, StringLength(160, MinimumLength = 3)]
    public string? Name { get; set; }

    [Required, StringLength(120, MinimumLength = 2)]
    public string? Town { get; set; }

    [Required(ErrorMessage = "Seit wann?")]
    public DateOnly? Since { get; set; }

    public DateOnly? Until { get; set; }

    public LabelledPlace ToPlace() => new(Name!, Town!, Since!.Value, Until);
}
