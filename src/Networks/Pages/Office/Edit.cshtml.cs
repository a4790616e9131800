using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Networks.Pages;

/// <summary>What a network says of itself, and where one turns to.</summary>
internal sealed class NetworkEditModel : NetworkOfficePage
{
    [BindProperty]
    public NetworkForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Kinds => NetworkKindWords.All.Select(kind => new SelectListItem(kind.Label, kind.ToString()));

    public IReadOnlyList<SelectListItem> Wider { get; private set; } = [];

    protected override async Task LoadMore()
    {
        var others = await Db.Networks.Living.Where(other => other.Id != Network.Id && other.PartOfId != Network.Id)
            .ByName.Select(other => new { other.Id, other.Name }).ToListAsync(Cancel);
        Wider = [new("keines", ""), .. others.Select(other => new SelectListItem(other.Name, other.Id.ToString()))];
    }

    protected override object? Stored => NetworkForm.Of(Network);

    public void OnGet() => Form = NetworkForm.Of(Network);

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = Form.ToContact();
        foreach (var missing in contact?.Objections() ?? []) Check(NetworkForm.FieldOf(missing), missing.Sentence);
        var wider = Form.PartOf is { } id ? await Db.Networks.FirstOrDefaultAsync(other => other.Id == id, Cancel) : null;
        if (wider is not null) Check("Form.PartOf", Network.ObstacleToBeingPartOf(wider));
        if (!ModelState.IsValid) return Again();
        Network.Describe(Form.ToProfile(), Me.PersonId, Now);
        if (contact is not null) Network.Answer(contact, Me.PersonId, Now);
        if (wider?.Id != Network.PartOfId) Network.BePartOf(wider, Me.PersonId, Now);
        return await Saved("Die Seite des Netzwerks ist geändert.", "bearbeiten");
    }
}

/// <summary>What a network says of itself, as a form.</summary>
internal sealed class NetworkForm
{
    public NetworkKind Kind { get; set; }

    [StringLength(120)]
    public string? KindName { get; set; }

    [Required, StringLength(300)]
    public string? Purpose { get; set; }

    [StringLength(20_000)]
    public string? About { get; set; }

    [StringLength(4000)]
    public string? Joining { get; set; }

    [Url, StringLength(400)]
    public string? Website { get; set; }

    public FuzzyDate? BegunOn { get; set; }

    public Guid? PartOf { get; set; }

    [StringLength(200)]
    public string? ContactName { get; set; }

    [EmailAddress, StringLength(200)]
    public string? Mailbox { get; set; }

    [StringLength(60)]
    public string? Phone { get; set; }

    [StringLength(300)]
    public string? Address { get; set; }

    public static NetworkForm Of(Network network) => new()
    {
        Kind = network.Kind,
        KindName = network.KindName,
        Purpose = network.Purpose,
        About = network.About,
        Joining = network.Joining,
        Website = network.Website,
        BegunOn = network.BegunOn,
        PartOf = network.PartOfId,
        ContactName = network.ContactName,
        Mailbox = network.Mailbox,
        Phone = network.Phone,
        Address = network.Address,
    };

    public NetworkProfile ToProfile() => new(Kind, Purpose!, About ?? "", KindName, Website, Joining, BegunOn);

    public static string FieldOf(Objection to) => $"Form.{(to.Field == nameof(NetworkContact.Name) ? nameof(ContactName) : to.Field)}";

    public NetworkContact? ToContact() => string.IsNullOrWhiteSpace($"{ContactName}{Mailbox}{Phone}{Address}") ? null
        : new(ContactName ?? "", Mailbox, Phone, Address);
}
