using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>What a label stands for, as a form.</summary>
internal sealed class LabelForm
{
    [Required, StringLength(120, MinimumLength = 3)]
    public string? Name { get; set; }

    [Required, StringLength(400)]
    public string? Lead { get; set; }

    [Required(ErrorMessage = "Bitte sagen Sie, was ein Ort dafür braucht."), StringLength(8000)]
    public string? Criteria { get; set; }

    [StringLength(120)]
    public string? Mark { get; set; }

    public List<Guid> Alliances { get; set; } = [];

    public static LabelForm Of(Label one) => new() { Name = one.Name, Lead = one.Lead, Criteria = one.Criteria, Mark = one.Mark };

    public LabelProfile ToProfile() => new(Name!, Lead!, Criteria!, Mark);
}
