using Buendnisnetz.Accounts;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Invitations;

/// <summary>Who invites, as the letters say it.</summary>
/// <param name="Office">"die Geschäftsstelle der ARGE …".</param>
/// <param name="Network">The network's name; null where the whole instance invites.</param>
/// <param name="Person">Who started the list; null for the console.</param>
/// <param name="Email">Where to ask; null for the console.</param>
internal sealed record Inviter(string Office, string? Network, string? Person, string? Email)
{
    /// <summary>"Nora Weiss lädt Sie für die Geschäftsstelle … ein", or the office alone does.</summary>
    /// <param name="verb">"lädt Sie", "hat".</param>
    /// <param name="rest">What follows: "ins Bündnisnetz ein".</param>
    public string Does(string verb, string rest) => Person is null ? $"{Office} {verb} {rest}." : $"{Person} {verb} für {Office} {rest}.";

    public static async Task<Inviter> Of(Db db, InvitationBatch batch, Site site, CancellationToken cancel, Guid? asked = null)
    {
        var network = await db.Networks.Where(one => one.Id == batch.NetworkId).Select(one => one.Name).FirstOrDefaultAsync(cancel);
        var by = batch.StartedBy ?? asked;
        var person = await db.People.Where(one => one.Id == by).Select(one => new { one.Name, one.Email }).FirstOrDefaultAsync(cancel);
        var office = network is null ? await Administration(db, site, cancel)
            : $"die Geschäftsstelle des Netzwerks „{network}“";
        return new(office, network, person?.Name, person?.Email);
    }

    private static async Task<string> Administration(Db db, Site site, CancellationToken cancel) =>
        await db.OperatorName(cancel) is { } name ? $"die Administration bei „{name}“"
        : new Uri(site.Url) is { IsLoopback: false } url ? $"die Administration von {url.Host}" : "die Administration dieses Bündnisnetzes";
}
