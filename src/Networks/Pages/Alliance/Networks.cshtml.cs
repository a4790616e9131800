using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The networks of an alliance as its coordination sees them, and the request to join one.</summary>
internal sealed class AllianceNetworksModel : AllianceNetworksPage
{
    [BindProperty(SupportsGet = true, Name = "mit")]
    public string? Asked { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Word { get; set; }

    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public IEnumerable<Membership> In(params MembershipState[] states) => Memberships.Where(member => states.Contains(member.State));

    protected override async Task LoadMore()
    {
        Memberships = await Db.Memberships.Where(member => member.AllianceId == Alliance.Id).Include(member => member.Network)
            .OrderByDescending(member => member.AskedAt).ToListAsync(Cancel);
        var taken = In(MembershipState.Requested, MembershipState.Invited, MembershipState.Member)
            .Select(member => member.NetworkId).ToList();
        var free = await Db.Networks.Living.Where(network => network.Kind != NetworkKind.AlumniNetwork && !taken.Contains(network.Id))
            .ByName.Select(network => new { network.Slug, network.Name }).ToListAsync(Cancel);
        Choices = [.. free.Select(network => new SelectListItem(network.Name, network.Slug))];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Choices.All(choice => choice.Value != Asked) || await Db.Networks.Living.FindBySlug(Asked!, Cancel) is not { } network)
            return Again("mit", "Bitte wählen Sie ein Netzwerk.");
        if (Membership.ObstacleTo(network, Alliance) is { } obstacle) return Again("", obstacle);
        Db.Memberships.Add(Membership.Request(network, Alliance, Word, Me.PersonId, Now));
        return await Kept($"Der Antrag ist gestellt. Die Geschäftsstelle des Netzwerks {network.Name.Quoted} antwortet Ihnen.");
    }
}
