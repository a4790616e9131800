using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Web;

/// <summary>Pages under /verwaltung open for administrators only; a signed-in person without the role gets 403.</summary>
internal sealed class AdministratorsOnly : IPageApplicationModelConvention, IAsyncPageFilter
{
    public void Apply(PageApplicationModel model)
    {
        if (model.ActionDescriptor.AttributeRouteInfo?.Template?.StartsWith("verwaltung", StringComparison.Ordinal) == true) model.Filters.Add(this);
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HttpContext.Actor.IsAdministrator) return next();
        context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        return Task.CompletedTask;
    }
}
