using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Frame;

/// <summary>
/// One form makes one thing, on every page: what was sent before is answered before anything of the page is made. Two at the same moment
/// are parted by the database, which takes the key of a form once; the second then hears what the first has made.
/// </summary>
public sealed class SentOnce : IAsyncResourceFilter, IAsyncPageFilter
{
    private const string SavedBefore = "Das ist schon gespeichert. Sie haben dieses Formular zweimal abgesendet; übernommen ist es einmal.";
    private const int Looks = 10;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (FormOf(http) is { } sent)
        {
            context.Result = await Db(http).Set<SentForm>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == sent.Id) is not { } before
                ? null : before.IsSameAs(sent) ? await SaidAlready(http, before) : await Again(http);
            if (context.Result is not null) return;
            http.Features.Set(sent);
        }
        await next();
    }

    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.HttpContext.Features.Get<SentForm>() is not { } sent)
        {
            await OfVisitor(context.HttpContext, await next());
            return;
        }
        Db(context.HttpContext).Add(sent);
        var done = await next();
        if (done.Exception is not null && !done.ExceptionHandled) return;
        if (IsRefused(done)) await TakeBack(done, sent);
        else await Note(done, sent);
    }

    /// <summary>
    /// A visitor's form bears a stamp instead of a key: whoever sends it twice, as it is, is led where it has led the first time.
    /// </summary>
    private static async Task OfVisitor(HttpContext http, PageHandlerExecutedContext done)
    {
        if (http.Items[HumanTrap.Use] is SentForm use && done.Exception is null && !IsRefused(done)) await Note(done, use);
        if (http.Items[HumanTrap.Before] is not SentForm { Answer: { } answer }) return;
        http.Response.StatusCode = StatusCodes.Status200OK;
        done.Result = new RedirectResult(answer);
    }

    private static Db Db(HttpContext http) => http.RequestServices.GetRequiredService<Db>();

    /// <summary>The form of this request, where it was made here for who sends it.</summary>
    private static SentForm? FormOf(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType) return null;
        var key = http.RequestServices.GetRequiredService<FormKeys>().Of(http.Request.Form);
        return key is null || key.Person != (http.Actor.PersonId ?? Guid.Empty) ? null
            : SentForm.Of(key, http.Request.Form, http.RequestServices.GetRequiredService<TimeProvider>().Now);
    }

    /// <summary>Leads to what was made, once it is known where that is.</summary>
    private static async Task<IActionResult> SaidAlready(HttpContext http, SentForm? before)
    {
        for (var look = 0; look < Looks && before is { Answer: null }; look++)
        {
            await Task.Delay(Between, http.RequestAborted);
            before = await Db(http).Set<SentForm>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == before.Id);
        }
        http.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http)["flash"] = SavedBefore;
        return new RedirectResult(before?.Answer ?? http.Request.GetEncodedPathAndQuery());
    }

    /// <summary>Something else stands in the form by now: it comes back, and its writer decides. A visitor's is taken as it is.</summary>
    private static async Task<IActionResult?> Again(HttpContext http) =>
        await http.RequestServices.GetRequiredService<KeptTexts>().Keep(http.Request, KeptBecause.SentBefore, http.RequestAborted)
            is { } address ? new RedirectResult(address) : null;

    private static bool IsRefused(PageHandlerExecutedContext done) => done.Result switch
    {
        RedirectResult or LocalRedirectResult or RedirectToPageResult => false,
        IStatusCodeActionResult { StatusCode: { } status } => status >= StatusCodes.Status400BadRequest,
        ForbidResult or ChallengeResult => true,
        _ => done.HttpContext.Response.StatusCode >= StatusCodes.Status400BadRequest,
    };

    /// <summary>
    /// Nothing was made, so the key stays good; unless the same form was faster by a moment and is why this one was refused.
    /// </summary>
    private static async Task TakeBack(PageHandlerExecutedContext done, SentForm sent)
    {
        var (db, cancel) = (Db(done.HttpContext), done.HttpContext.RequestAborted);
        var wasStored = db.Entry(sent).State == EntityState.Unchanged;
        db.Entry(sent).State = EntityState.Detached;
        var stored = db.Set<SentForm>().Where(one => one.Id == sent.Id);
        if (wasStored) await stored.ExecuteDeleteAsync(cancel);
        else if (await stored.AsNoTracking().FirstOrDefaultAsync(cancel) is { } before && before.IsSameAs(sent))
        {
            done.HttpContext.Response.StatusCode = StatusCodes.Status200OK;
            done.Result = await SaidAlready(done.HttpContext, before);
        }
    }

    /// <summary>
    /// Notes where the sender is led to, where the page has not said so when it saved; a form that saved nothing stays good.
    /// </summary>
    private static async Task Note(PageHandlerExecutedContext done, SentForm sent)
    {
        var (known, answer) = (sent.Answer, AddressOf(done.Result) ?? done.HttpContext.Request.GetEncodedPathAndQuery());
        if (Db(done.HttpContext).Entry(sent).State == EntityState.Added || known == answer) return;
        await Db(done.HttpContext).Set<SentForm>().Where(one => one.Id == sent.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Answer, answer));
    }

    private static string? AddressOf(IActionResult? result) => result switch
    {
        RedirectResult redirect => redirect.Url,
        LocalRedirectResult local => local.Url,
        _ => null,
    };
}
