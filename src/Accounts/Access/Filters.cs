using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Accounts;

/// <summary>A page of the administration that the data protection contact may read too.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AlsoForDataProtectionAttribute : Attribute;

internal sealed class AdministrationOnly(bool alsoDataProtection) : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var actor = context.HttpContext.Actor;
        if (actor.IsAdministrator || (alsoDataProtection && actor.IsDataProtectionContact)) return;
        context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }
}

/// <summary>Says it in the words of the antiforgery token, which would otherwise overwrite it and complain.</summary>
internal sealed class NeverCachedForPeople : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HttpContext.Actor.IsSignedIn) context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
        return next();
    }
}

/// <summary>
/// What cannot be taken back asks for a session that was opened by passkey. Without one the page is not shown; it explains, and
/// leads to signing in by passkey or to setting one up.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresPasskeyAttribute : Attribute, IAuthorizationFilter
{
    /// <inheritdoc />
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (context.Result is not null || !context.HttpContext.Actor.IsSignedIn || context.HttpContext.Actor.SignedInWithPasskey) return;
        var back = HttpMethods.IsGet(request.Method) ? request.GetEncodedPathAndQuery() : request.Path.ToString();
        context.Result = new RedirectResult(AccountPaths.SignInByPasskey(back));
    }
}
