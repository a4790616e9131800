using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Whether something has helped, as a form.</summary>
internal sealed class HelpForm
{
    [Required(ErrorMessage = "Bitte wählen Sie eine Antwort.")]
    public Help? Helped { get; set; }

    [StringLength(1000)]
    public string? Sentence { get; set; }

    public static IEnumerable<SelectListItem> Choices =>
        Enum.GetValues<Help>().Select(help => new SelectListItem(help.Choice, help.ToString()));
}
