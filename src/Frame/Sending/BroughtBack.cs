using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Frame;

/// <summary>
/// Work is not lost: a text that was kept stands in its form again, files of a form that comes back need not be chosen anew, and a form
/// that has grown too old comes back instead of an error.
/// </summary>
public sealed class BroughtBack : IAsyncResourceFilter, IAsyncPageFilter, IAsyncAlwaysRunResultFilter
{
    /// <summary>Where the page finds the sentence about it.</summary>
    public const string Sentence = "kept";

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (IsForm(http) && http.Actor.PersonId is { } person) await Uploads(http).Give(http.Request, person, http.RequestAborted);
        await next();
    }

    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var done = await next();
        if (context.HttpContext.Actor.PersonId is not { } person || (done.Exception is not null && !done.ExceptionHandled)) return;
        if (IsForm(context.HttpContext)) await AfterForm(done, person);
        else if (done.Result is PageResult) await Fill(done, person);
    }

    /// <inheritdoc />
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (context.Result is IAntiforgeryValidationFailedResult && IsForm(http) && IsOwn(http)
            && await Texts(http).Keep(http.Request, KeptBecause.FormExpired, http.RequestAborted) is { } address)
            context.Result = new RedirectResult(address);
        await next();
    }

    private static KeptTexts Texts(HttpContext http) => http.RequestServices.GetRequiredService<KeptTexts>();

    private static UploadsAtHand Uploads(HttpContext http) => http.RequestServices.GetRequiredService<UploadsAtHand>();

    private static bool IsForm(HttpContext http) => HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType;

    private static bool IsOwn(HttpContext http) => http.Actor.PersonId is { } person
        && http.RequestServices.GetRequiredService<FormKeys>().Of(http.Request.Form)?.Person == person;

    private static Guid? IdIn(HttpRequest request) => Guid.TryParse(request.Query[KeptTexts.Parameter], out var id) ? id : null;

    private static async Task AfterForm(PageHandlerExecutedContext done, Guid person)
    {
        var http = done.HttpContext;
        var isRefused = done.Result is PageResult && http.Response.StatusCode >= StatusCodes.Status400BadRequest;
        if (isRefused) await Uploads(http).Keep(http.Request, done.ModelState, person, http.RequestAborted);
        if (done.Result is not RedirectResult and not LocalRedirectResult) return;
        await Uploads(http).Drop(http.RequestAborted);
        if (IdIn(http.Request) is { } id) await Texts(http).Drop(id, person, http.RequestAborted);
        if (http.Features.Get<FormDraft>() is not null) await Texts(http).DropDraft(person, http.Request.Path, http.RequestAborted);
    }

    /// <summary>As if it had just been typed; nothing is sent by itself.</summary>
    private static async Task Fill(PageHandlerExecutedContext done, Guid person)
    {
        if (IdIn(done.HttpContext.Request) is not { } id || done.HandlerInstance is not PageModel page
            || await Texts(done.HttpContext).Find(id, person, done.HttpContext.RequestAborted) is not { } kept) return;
        foreach (var (name, values) in kept.Fields.Values)
            page.ModelState.SetModelValue(name, values.Length == 1 ? values[0] : values, string.Join(',', values));
        page.ViewData[Sentence] = kept.Sentence;
        (page as HousePage)?.TakeBack(kept.Fields.Values);
        done.HttpContext.Features.Set(kept.Fields);
    }
}
