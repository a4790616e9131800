using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Web;

/// <summary>
/// A page answers to the methods for which it has a handler, and to HEAD as to GET; to others with 405 and what it would answer to
/// (RFC 9110, section 15.5.6), before anything of it is made.
/// </summary>
internal sealed class KnownMethods : IAuthorizationFilter, IOrderedFilter
{
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.ActionDescriptor is not CompiledPageActionDescriptor page) return;
        var method = context.HttpContext.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method)) return;
        var handled = page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant());
        var known = handled.Append(HttpMethods.Get).Distinct().ToList();
        if (known.Contains(method)) return;
        context.HttpContext.Response.Headers.Allow = string.Join(", ", known.Append(HttpMethods.Head));
        context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }
}
