using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Library.Pages;

/// <summary>What a material says of itself, as a form.</summary>
internal sealed class MaterialForm
{
    [Required, StringLength(200)]
    public string? Title { get; set; }

    public MaterialKind Kind { get; set; }

    [Required, StringLength(300)]
    public string? Lead { get; set; }

    [StringLength(20_000)]
    public string? Text { get; set; }

    public List<string> Fields { get; set; } = [];

    public List<MaterialAudience> Audiences { get; set; } = [];

    public int? Year { get; set; }

    public Licence Licence { get; set; }

    [StringLength(300)]
    public string? ByLine { get; set; }

    public string Language { get; set; } = "de";

    public Accessibility Accessibility { get; set; }

    public DateOnly? ReviewOn { get; set; }

    public Visibility Visibility { get; set; }

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<MaterialKind>().Select(one => new SelectListItem(one.Label, $"{one}"));

    public static IEnumerable<SelectListItem> Whom =>
        Enum.GetValues<MaterialAudience>().Select(one => new SelectListItem(one.Label, $"{one}"));

    public static IEnumerable<SelectListItem> Licences =>
        Enum.GetValues<Licence>().Select(one => new SelectListItem($"{one.Label}: {one.Meaning}", $"{one}"));

    public static IEnumerable<SelectListItem> Tongues => Languages.All.Select(one => new SelectListItem(one.Name, one.Code));

    public static IEnumerable<SelectListItem> Accesses =>
        Enum.GetValues<Accessibility>().Select(one => new SelectListItem(one.Label, $"{one}"));

    public static IEnumerable<SelectListItem> Visibilities(bool leads, bool isNetwork) => VisibilityWords.For(leads && !isNetwork)
        .Where(level => !isNetwork || level is Visibility.Public or Visibility.Community or Visibility.Near)
        .Select(level => new SelectListItem(level == Visibility.Near && isNetwork ? "Das Netzwerk: seine Mitglieder und die Geschäftsstelle"
            : level.Choice, $"{level}"));

    public static MaterialForm Of(Material one) => new()
    {
        Title = one.Title,
        Kind = one.Kind,
        Lead = one.Lead,
        Text = one.Text,
        Fields = [.. one.Fields],
        Audiences = [.. one.Audiences],
        Year = one.Year,
        Licence = one.Licence,
        ByLine = one.ByLine,
        Language = one.Language,
        Accessibility = one.Accessibility,
        ReviewOn = one.ReviewOn,
        Visibility = one.Visibility,
    };

    /// <summary>As facts: what is none of the choices is what most choose.</summary>
    public MaterialFacts ToFacts(IEnumerable<SelectListItem> fields, IEnumerable<SelectListItem> visibilities)
    {
        var known = fields.Select(field => field.Value).ToHashSet();
        return new(Title ?? "", Enum.IsDefined(Kind) ? Kind : MaterialKind.Other, Lead ?? "", Text ?? "",
            [.. Fields.Where(known.Contains).Distinct()], [.. Audiences.Where(Enum.IsDefined).Distinct()], Year,
            Enum.IsDefined(Licence) ? Licence : Licence.AllRights, ByLine ?? "", Language,
            Enum.IsDefined(Accessibility) ? Accessibility : Accessibility.Unknown, ReviewOn,
            visibilities.Any(level => level.Value == $"{Visibility}") ? Visibility : Visibility.Place);
    }
}
