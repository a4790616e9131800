using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The networks of an alliance as its coordination sees them: ask to join, answer an offer, leave.</summary>
internal sealed class AllianceNetworksModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "mit")]
    public string? With { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Word { get; set; }

    public Alliance Alliance { get; private set; } = null!;

    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public IEnumerable<Membership> In(params MembershipState[] states) => Memberships.Where(member => states.Contains(member.State));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await db.Alliances.EditedBy(Me).FindBySlug((string)RouteData.Values["slug"]!, cancel) is not { } alliance || !Me.CanLead(alliance))
        {
            context.Result = NotFound();
            return;
        }
        Alliance = alliance;
        Memberships = await db.Memberships.Where(member => member.AllianceId == alliance.Id).Include(member => member.Network).OrderByDescending(member => member.AskedAt).ToListAsync(cancel);
        var taken = In(MembershipState.Requested, MembershipState.Invited, MembershipState.Member).Select(member => member.NetworkId).ToList();
        var free = await db.Networks.Living.Where(network => network.Kind != NetworkKind.AlumniNetwork && !taken.Contains(network.Id)).ByName.Select(network => new { network.Slug, network.Name }).ToListAsync(cancel);
        Choices = [.. free.Select(network => new SelectListItem(network.Name, network.Slug))];
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Choices.All(choice => choice.Value != With) || await db.Networks.Living.FindBySlug(With!, cancel) is not { } network) return Again("mit", "Bitte wählen Sie ein Netzwerk.");
        if (Membership.ObstacleTo(network, Alliance) is { } obstacle) return Again("", obstacle);
        db.Memberships.Add(Membership.Request(network, Alliance, Word, Me.PersonId, clock.Now));
        return await Done($"Der Antrag ist gestellt. Die Geschäftsstelle von {network.Name} antwortet Ihnen.", cancel);
    }

    public Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken cancel) => Answered(id, MembershipState.Invited, member =>
    {
        member.Begin(member.Network!, Me.PersonId, clock.Now);
        return $"Willkommen. Ihr Bündnis ist jetzt Mitglied in {member.Network!.Name}.";
    }, cancel);

    public Task<IActionResult> OnPostDeclineAsync(Guid id, CancellationToken cancel) => Answered(id, MembershipState.Invited, Decline, cancel);

    public Task<IActionResult> OnPostTakeBackAsync(Guid id, CancellationToken cancel) => Answered(id, MembershipState.Requested, Decline, cancel);

    public Task<IActionResult> OnPostLeaveAsync(Guid id, CancellationToken cancel) => Answered(id, MembershipState.Member, member =>
    {
        member.Leave(FuzzyDate.OfDay(clock.Today), Me.PersonId, clock.Now);
        return $"Ihr Bündnis ist nicht mehr Mitglied in {member.Network!.Name}. Sie können jederzeit wiederkommen.";
    }, cancel);

    private string Decline(Membership member)
    {
        member.Decline(null, Me.PersonId, clock.Now);
        return "Erledigt. Die Geschäftsstelle erfährt es.";
    }

    private async Task<IActionResult> Answered(Guid id, MembershipState state, Func<Membership, string> verb, CancellationToken cancel) =>
        In(state).FirstOrDefault(member => member.Id == id) is { } member ? await Done(verb(member), cancel) : NotFound();

    private async Task<IActionResult> Done(string sentence, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        Flash(sentence);
        return Redirect(AllianceNetworksPaths.Of(Alliance));
    }
}
