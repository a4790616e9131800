using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>Somebody in a session, as a form.</summary>
internal sealed class SpeakerForm
{
    [Required, PersonName]
    public string? Name { get; set; }

    [StringLength(200)]
    public string? Function { get; set; }

    public SpeakerRole Role { get; set; }

    public Sector? Sector { get; set; }

    [StringLength(300)]
    public string? Organisation { get; set; }

    public static IEnumerable<SelectListItem> Roles =>
        SpeakerRoleWords.All.Select(role => new SelectListItem(role.Choice, role.ToString()));

    public static IEnumerable<SelectListItem> Sectors =>
        [new("nicht angegeben", ""), .. SectorWords.All.Select(sector => new SelectListItem(sector.Label, sector.ToString()))];

    public static SpeakerForm Of(SessionSpeaker who) => new()
    {
        Name = who.Name,
        Function = who.Function,
        Role = who.Role,
        Sector = who.Sector,
        Organisation = who.Organisation?.Name,
    };

    /// <summary>What was typed; the sector follows from the organisation where nobody has said another one.</summary>
    public Speech ToSpeech(Organisation? house) => new(Name!, Function, Enum.IsDefined(Role) ? Role : SpeakerRole.Speaker,
        Sector ?? (house is null ? null : Events.Sector.OfCategory(house.CategoryCode)), house);
}

/// <summary>A page about people in a session.</summary>
internal abstract class SpeakerPage : ProgrammeEditorPage
{
    [BindProperty]
    public SpeakerForm Form { get; set; } = new();

    protected SessionSpeaker? Named => Item!.Speakers.FirstOrDefault(who => who.Id == IdInAddress);

    /// <summary>The organisation that was typed; notes at the field where the register has none of this name.</summary>
    protected async Task<Organisation?> House()
    {
        var key = Folding.Fold(Form.Organisation);
        if (key.Length == 0) return null;
        var house = await Db.Organisations.Standing.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.SortKey == key, Cancel);
        if (house is null)
            Check("Form.Organisation", "Unter diesem Namen steht im Verzeichnis nichts. Lassen Sie das Feld sonst einfach leer.");
        return house;
    }
}
