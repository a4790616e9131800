using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Buendnisnetz.Accounts;

/// <summary>Turns the session cookie into the actor of the request. Visitors cost no query and get no cookie.</summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Db db, TimeProvider clock,
        SessionCookie cookie, KeptSessions sessions, KeptTexts texts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (cookie.Read(Request) is not { } secret) return AuthenticateResult.NoResult();
        if (await sessions.Find(db, secret, Context.RequestAborted) is not { } session) return Forgotten();
        if (session.LastSeenAt < clock.Now.AddHours(-1)) await Touch(session);
        Context.Actor = session.Actor;
        Context.Features.Set(session);
        return AuthenticateResult.Success(new AuthenticationTicket(Principal(session), SchemeName));
    }

    /// <summary>To the door, and back afterwards; what was just written into a form waits there for who wrote it.</summary>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var back = HttpMethods.IsGet(Request.Method) ? Request.GetEncodedPathAndQuery()
            : await texts.Keep(Request, KeptBecause.SessionEnded, Context.RequestAborted);
        Response.Redirect(AccountPaths.SignIn(back));
    }

    private static ClaimsPrincipal Principal(OpenSession session) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, session.PersonId.ToString())], SchemeName));

    private AuthenticateResult Forgotten()
    {
        cookie.Remove(Response);
        return AuthenticateResult.NoResult();
    }

    private async Task Touch(OpenSession session)
    {
        var now = clock.Now;
        await db.Sessions.Where(known => known.Id == session.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.LastSeenAt, now), Context.RequestAborted);
        await db.People.Where(person => person.Id == session.PersonId)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.LastSeenAt, now), Context.RequestAborted);
    }
}
