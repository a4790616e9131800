using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Organisations.Pages;

/// <summary>The questions about an organisation, the same for a new one and for a correction.</summary>
internal sealed class OrganisationForm
{
    [Required(ErrorMessage = "Bitte nennen Sie den Namen der Organisation."),
        StringLength(200, ErrorMessage = "Der Name ist zu lang; höchstens 200 Zeichen.")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Bitte wählen Sie die Kategorie.")]
    public string Category { get; set; } = "";

    [StringLength(120, ErrorMessage = "Der Ort ist zu lang; höchstens 120 Zeichen.")]
    public string? Town { get; set; }

    [Url, StringLength(300, ErrorMessage = "Die Internetadresse ist zu lang; höchstens 300 Zeichen.")]
    public string? Website { get; set; }

    [StringLength(200, ErrorMessage = "Die E-Mail-Adresse ist zu lang; höchstens 200 Zeichen."),
        EmailAddress(ErrorMessage = "Das ist keine E-Mail-Adresse. Sie sieht zum Beispiel so aus: info@beispiel.de")]
    public string? Mailbox { get; set; }

    [StringLength(60, ErrorMessage = "Die Telefonnummer ist zu lang; höchstens 60 Zeichen."),
        RegularExpression(@"[0-9+()/ .\-]*", ErrorMessage = "Eine Telefonnummer besteht aus Ziffern: 07531 800-0")]
    public string? Phone { get; set; }

    public CompanySize Size { get; set; }

    public DataProtectionLaw Law { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Categories { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Sizes { get; } =
        [.. Enum.GetValues<CompanySize>().Select(size => new SelectListItem(size.German, size.ToString()))];

    public static IReadOnlyList<SelectListItem> Laws { get; } =
        [.. Enum.GetValues<DataProtectionLaw>().Select(law => new SelectListItem(law.German, law.ToString()))];

    public async Task LoadCategories(Db db, DateOnly today, CancellationToken cancel)
    {
        var terms = await db.Terms.InList(db, PartnerCategories.List).InUse(today).ToListAsync(cancel);
        Categories = [new("Bitte wählen", ""), .. terms.Where(term => term.Code != PartnerCategories.Citizen)
            .Select(term => new SelectListItem(term.Label, term.Code))];
    }

    /// <summary>Adds what the attributes of the fields cannot say.</summary>
    public void Check(ModelStateDictionary state)
    {
        if (Name.Length > 0 && !Name.Any(char.IsLetterOrDigit))
            state.AddModelError($"Form.{nameof(Name)}", "Ein Name besteht aus Buchstaben.");
        if (Category.Length > 0 && Categories.All(item => item.Value != Category))
            state.AddModelError($"Form.{nameof(Category)}", "Bitte wählen Sie eine Kategorie aus der Liste.");
    }

    public OrganisationFacts Facts(Territory.AreaKey? area) =>
        new(Category, Town ?? "", area, Website ?? "", Mailbox ?? "", Phone ?? "", Size, Law);

    public void Show(Organisation known) => (Name, Category, Town, Website, Mailbox, Phone, Size, Law) =
        (known.Name, known.CategoryCode, known.Town, known.Website, known.Mailbox, known.Phone, known.Size, known.Law);
}
