using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Accounts;

/// <summary>People, seats, sign-in, consent, export and erasure.</summary>
public sealed class AccountsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(AccountsMapping.Map);
        AddSignIn(module.Services);
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddSingleton<SessionCookie>();
        services.AddAuthentication(SessionHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.SchemeName, null);
    }
}
