using Buendnisnetz.Accounts;
using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Editing.Pages;

/// <summary>Name, motto and description of an alliance.</summary>
internal sealed class ProfileModel : AllianceEditorPage
{
    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    protected override bool KeepsDraft => true;

    protected override Task<string?> LastSaved() => Db.LastHandOn(Alliance.Id, Cancel);

    protected override object? Stored => ProfileForm.Of(Alliance);

    public void OnGet() => Form = ProfileForm.Of(Alliance);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var changed = Alliance.Describe(Form.ToProfile(), Me.PersonId, Now);
        return await Saved(changed ? "Das Profil ist geändert." : "Es war nichts zu ändern. Das Profil gilt als heute geprüft.");
    }
}

/// <summary>What an alliance says of itself, as a form.</summary>
internal sealed class ProfileForm
{
    [Required, StringLength(200)]
    public string? Name { get; set; }

    [StringLength(300)]
    public string? OfficialName { get; set; }

    [StringLength(200)]
    public string? Motto { get; set; }

    [StringLength(20_000)]
    public string? About { get; set; }

    [Url, StringLength(400)]
    public string? Website { get; set; }

    public static ProfileForm Of(Alliance alliance) => new()
    {
        Name = alliance.Name,
        OfficialName = alliance.OfficialName,
        Motto = alliance.Motto,
        About = alliance.About,
        Website = alliance.Website,
    };

    public AllianceProfile ToProfile() => new(Name!, OfficialName ?? "", Motto, About ?? "", Website);
}
