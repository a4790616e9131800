using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Editing.Pages;

/// <summary>When, where and on whose initiative an alliance was founded, and which unit runs it.</summary>
internal sealed class FoundingModel : AllianceEditorPage
{
    [BindProperty]
    public FoundingForm Form { get; set; } = new();

    /// <summary>Partners, initiators and the coordinating organisation: those who come into question.</summary>
    public IReadOnlyList<Organisation> Known => field ??= [.. Alliance.ActivePartnerships.Select(partner => partner.Organisation)
        .Concat(Alliance.Initiators.Select(initiator => initiator.Organisation)).Append(Alliance.Coordination?.Organisation)
        .OfType<Organisation>().DistinctBy(organisation => organisation.Id)
            .OrderBy(organisation => organisation.SortKey, StringComparer.Ordinal)];

    public IEnumerable<SelectListItem> Organisations =>
        Known.Select(organisation => new SelectListItem(organisation.Name, organisation.Id.ToString()));

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForFounding;

    protected override object? Stored => FoundingForm.Of(Alliance);

    public void OnGet() => Form = FoundingForm.Of(Alliance);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.FoundedOn is { } typed && Alliance.ObstacleToFounding(typed, Now) is { } obstacle)
            ModelState.AddModelError("Form.FoundedOn", obstacle);
        if (!ModelState.IsValid) return Again();
        Alliance.RecordFounding(Form.FoundedOn!.Value, Form.FoundedAt, [.. Known.Where(known => Form.Initiators.Contains(known.Id))],
            Me.PersonId, Now);
        if (Known.FirstOrDefault(known => known.Id == Form.Coordinator) is { } coordinator)
            Alliance.CoordinateBy(coordinator, Form.Unit ?? "", Form.CoordinatedSince, Me.PersonId, Now);
        return await Saved("Gründung und Koordination sind gespeichert.");
    }
}

/// <summary>Founding and coordination as a form.</summary>
internal sealed class FoundingForm
{
    [Required]
    public FuzzyDate? FoundedOn { get; set; }

    [StringLength(200)]
    public string? FoundedAt { get; set; }

    public List<Guid> Initiators { get; set; } = [];

    public Guid? Coordinator { get; set; }

    [StringLength(200)]
    public string? Unit { get; set; }

    public FuzzyDate? CoordinatedSince { get; set; }

    public static FoundingForm Of(Alliance alliance) => new()
    {
        FoundedOn = alliance.FoundedOn,
        FoundedAt = alliance.FoundedAt,
        Initiators = [.. alliance.Initiators.Select(initiator => initiator.OrganisationId)],
        Coordinator = alliance.Coordination?.OrganisationId,
        Unit = alliance.Coordination?.Unit,
        CoordinatedSince = alliance.Coordination?.Since,
    };
}
