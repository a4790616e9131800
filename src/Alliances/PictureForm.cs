using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Alliances;

/// <summary>A picture as a form: the file, and all that must stand beside it.</summary>
public sealed class PictureForm
{
    /// <summary>The file.</summary>
    public IFormFile? Upload { get; set; }

    /// <summary>What is to be seen.</summary>
    [StringLength(300)]
    public string? Alt { get; set; }

    /// <summary>Who made it and owns it.</summary>
    [StringLength(200)]
    public string? Credit { get; set; }

    /// <summary>A line below it.</summary>
    [StringLength(300)]
    public string? Caption { get; set; }

    /// <summary>Why persons on it may be shown.</summary>
    public PersonsGround Ground { get; set; }

    /// <summary>What is said of the picture.</summary>
    public PictureText ToText() => new(Alt ?? "", Credit ?? "", Caption, Ground);

    /// <summary>What is missing, all of it.</summary>
    public IEnumerable<Objection> Objections() => Upload is null
        ? ToText().Objections().Prepend(new(nameof(Upload), "Bitte wählen Sie ein Bild aus.")) : ToText().Objections();
}
