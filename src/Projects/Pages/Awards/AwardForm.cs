using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What is said of an award, as a form.</summary>
internal sealed class AwardForm
{
    [Required, StringLength(160, MinimumLength = 3)]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte sagen Sie, wer auszeichnet."), StringLength(160, MinimumLength = 3)]
    public string? Giver { get; set; }

    [Required(ErrorMessage = "Wann wurde ausgezeichnet?")]
    public DateOnly? On { get; set; }

    [StringLength(4000)]
    public string? About { get; set; }

    public static AwardForm Of(Award one) => new() { Name = one.Name, Giver = one.Giver, On = one.On, About = one.About };

    public AwardProfile ToProfile() => new(Name!, Giver!, On!.Value, About ?? "");
}
