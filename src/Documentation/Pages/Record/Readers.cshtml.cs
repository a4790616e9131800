using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>Who may read a documentation.</summary>
internal sealed class ReadersModel : DocumentationPage
{
    [BindProperty]
    public Visibility Visibility { get; set; }

    private static IReadOnlyList<Visibility> Offered { get; } =
        [Visibility.Public, Visibility.Community, Visibility.Near, Visibility.Place];

    public static IEnumerable<SelectListItem> Choices => Offered.Select(level => new SelectListItem(level.Choice, level.ToString()));

    public void OnGet() => Visibility = Documentation.Visibility;

    public Task<IActionResult> OnPostAsync() => !Offered.Contains(Visibility)
        ? Task.FromResult(Again(nameof(Visibility), "Bitte wählen Sie aus, wer die Dokumentation liest."))
        : Do(() =>
        {
            Documentation.ShowTo(Visibility, Me.PersonId, Now);
            return $"Die Dokumentation ist jetzt {Visibility.Label}.";
        });
}
