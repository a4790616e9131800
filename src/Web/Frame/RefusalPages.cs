using Buendnisnetz.Database;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Web;

/// <summary>
/// Two people act at once, or the disk is full: what the domain or the database then refuses becomes a sentence on the same page,
/// which still holds what was typed.
/// </summary>
internal sealed class RefusalPages(Faults faults) : IAsyncPageFilter
{
    private const string SavedMeanwhile =
        "Jemand anderes hat im selben Augenblick gespeichert. Ihre Eingaben stehen noch hier. Bitte sehen Sie sie durch und speichern Sie "
            + "noch einmal.";

    private const string EnteredMeanwhile =
        "Jemand anderes hat dasselbe im selben Augenblick eingetragen. Ihre Eingaben stehen noch hier. Bitte senden Sie sie noch einmal "
            + "ab; dann zeigen wir Ihnen, was es schon gibt.";

    private const string NoSpace =
        "Auf dem Server ist kein Speicherplatz mehr frei. Es wurde nichts gespeichert. Ihre Eingaben stehen noch hier. "
        + "Bitte sagen Sie der Administration Bescheid und senden Sie das Formular später noch einmal ab.";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (HttpMethods.IsGet(context.HttpContext.Request.Method) || done.HandlerInstance is not PageModel page) return;
        switch (done.Exception)
        {
            case Refusal refusal: Again(done, page, refusal.Message, refusal.Status); break;
            case DbUpdateConcurrencyException: Again(done, page, SavedMeanwhile, StatusCodes.Status409Conflict); break;
            case DbUpdateException error when error.IsDoubleEntry:
                Again(done, page, EnteredMeanwhile,
                StatusCodes.Status409Conflict); break;
            case { } error when faults.Behind(error) == Fault.NoSpace:
                Again(done, page, NoSpace,
                StatusCodes.Status507InsufficientStorage); break;
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
