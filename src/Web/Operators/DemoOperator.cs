namespace Buendnisnetz.Web;

/// <summary>The invented operator of a demo instance.</summary>
internal static class DemoOperator
{
    public static OperatorDetails Details => new()
    {
        Name = "Servicestelle Musterland der Lokalen Bündnisse (erfunden)",
        Street = "Beispielweg 1",
        Town = "70000 Musterstadt",
        Representative = "Leitung der Servicestelle",
        Mailbox = "servicestelle@buendnisnetz.example",
        SecondContact = "Telefon 0711 0000-0",
        Supervision = "Ministerium für Familie des Musterlandes (erfunden)",
        Responsible = "Johanna Beispiel",
        ResponsibleAddress = "Beispielweg 1, 70000 Musterstadt",
        DataProtection = "Behördlicher Datenschutz, datenschutz@buendnisnetz.example",
        DataProtectionAuthority = "Landesbeauftragte für den Datenschutz des Musterlandes (erfunden)",
        Enforcement = "Schlichtungsstelle Barrierefreiheit des Musterlandes (erfunden), Beispielweg 2, 70000 Musterstadt",
        Level = OperatorLevel.Land,
        Land = "Baden-Württemberg",
    };
}

/// <summary>Gives a demo instance its invented operator.</summary>
internal sealed class DemoImprint(IServiceScopeFactory scopes, Site site, TimeProvider clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!site.IsDemo) return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var unknown = await db.Operator(cancellationToken);
        if (unknown.Details.Name is not null) return;
        unknown.Describe(DemoOperator.Details, null, clock.Now);
        await db.SaveChangesAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
