using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Buendnisnetz.Accounts;

/// <summary>People, seats, sign-in, export and erasure, retention.</summary>
public sealed class AccountsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(AccountsMapping.Map)
            .Contributes(new SeatsAt(SeatPlace.Instance, SeatRole.Administrator, SeatRole.DataProtection))
            .HandlesJob<SignInAsked, SendSignInLink>("SignInAsked", Priority.Urgent, called: "Anmelde-Link schicken")
            .HandlesDailyJob<RetentionNight, FollowRetentionRules>("RetentionNight", hour: 3, called: "Löschfristen prüfen")
            .HandlesJob<FollowRule, FollowOneRule>("FollowRule", Priority.Bulk, called: "Nach einer Löschfrist löschen")
            .Contributes(new FoldedKey(typeof(Person), nameof(Person.NameKey), nameof(Person.Name)))
            .Contributes(new SetupStep(15, "Einen Passkey einrichten", "Damit kommen Sie auch herein, wenn einmal keine E-Mail ankommt.",
                AccountPaths.Passkeys, (db, cancel) => db.Passkeys.AnyAsync(cancel)))
            .Contributes(new SignOfUse((db, cancel) => db.People.AnyAsync(cancel)))
            .Contributes(new AccountHold(db => db.Seats.Where(seat => seat.PersonId != null).Select(seat => seat.PersonId!.Value)))
            .Contributes(new NeverShown(typeof(AccessLink), typeof(AnswerLink), typeof(AccessLogEntry),
            typeof(RetentionRun)))
            .Shows(new MenuItem(Menu.Desk, "Mein Konto", AccountPaths.Profile, Position.Last))
            .Shows(new MenuItem(Menu.Account, "Profil", AccountPaths.Profile))
            .Shows(new MenuItem(Menu.Account, "Geräte", AccountPaths.Sessions))
            .Shows(new MenuItem(Menu.Account, "Passkeys", AccountPaths.Passkeys))
            .Shows(new MenuItem(Menu.Account, "Meine Daten", AccountPaths.MyData))
            .Shows(new MenuItem(Menu.Account, "Konto löschen", AccountPaths.Erase, Position.Last))
            .Shows(new MenuItem(Menu.Administration, "Personen", AccountPaths.People, Position.First, actor => actor.IsAdministrator,
            "Konten, Zugänge und Rollen"))
            .Shows(new MenuItem(Menu.Administration, "Protokoll", AccountPaths.Log, Position.Before(FramePaths.Outbox), MayReadLogs,
            "Was geschehen ist und wer Daten angesehen hat"))
            .Shows(new MenuItem(Menu.Administration, "Aufbewahrung", AccountPaths.Retention, Position.Before(FramePaths.Outbox),
            MayReadLogs,
            "Was wie lange gespeichert wird"));
        foreach (var data in OwnData.All) module.Contributes(data);
        foreach (var activity in AccountProcessing.Activities) module.Contributes(activity);
        foreach (var measure in AccountProcessing.Measures) module.Contributes(measure);
        foreach (var rule in RetentionRules.All) module.Contributes(rule);
        AddSignIn(module.Services);
        AddPasskeys(module.Services);
    }

    private static bool MayReadLogs(Actor actor) => actor.IsAdministrator || actor.IsDataProtectionContact;

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddSingleton<SessionCookie>().AddSingleton<KeptSessions>().AddScoped<Redemption>().AddScoped<Erasure>();
        services.AddSingleton<FirstAdministrator>().AddHostedService(provider => provider.GetRequiredService<FirstAdministrator>());
        services.AddSingleton<IPostConfigureOptions<RazorPagesOptions>, PageRules>();
        // The paths of requests hold personal links: they stay out of the log.
        services.AddLogging(log => log.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        services.AddAuthentication(SessionHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.SchemeName, null);
    }

    private static void AddPasskeys(IServiceCollection services)
    {
        services.AddIdentityCore<Person>();
        services.AddScoped<IUserStore<Person>, PasskeyStore>().AddScoped<IPasskeyHandler<Person>, PasskeyHandler<Person>>();
        services.AddSingleton<PasskeyChallenge>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<Site>((options, site) =>
        {
            options.ServerDomain = new Uri(site.Url).Host;
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
    }
}
