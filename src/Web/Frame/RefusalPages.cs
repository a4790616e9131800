using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Web;

/// <summary>
/// Two people act at once: what the domain or the database then refuses becomes a sentence on the same page,
/// which still holds what was typed.
/// </summary>
internal sealed class RefusalPages : IAsyncPageFilter
{
    private const string SavedMeanwhile =
        "Jemand anderes hat im selben Augenblick gespeichert. Ihre Eingaben stehen noch hier. Bitte sehen Sie sie durch und speichern Sie noch einmal.";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (HttpMethods.IsGet(context.HttpContext.Request.Method) || done.HandlerInstance is not PageModel page) return;
        switch (done.Exception)
        {
            case Refusal refusal: Again(done, page, refusal.Message, StatusCodes.Status422UnprocessableEntity); break;
            case DbUpdateConcurrencyException: Again(done, page, SavedMeanwhile, StatusCodes.Status409Conflict); break;
            default: break;
        }
    }

    private static void Again(PageHandlerExecutedContext done, PageModel page, string sentence, int status)
    {
        page.ModelState.AddModelError("", sentence);
        page.Response.StatusCode = status;
        done.Result = page.Page();
        done.ExceptionHandled = true;
    }
}
