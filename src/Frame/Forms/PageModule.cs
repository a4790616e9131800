using System.Reflection;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Frame;

/// <summary>Which module a page belongs to, as the layout asks for its style sheets.</summary>
public static class PageModule
{
    extension(ViewContext view)
    {
        /// <summary>The assembly of the page that is shown, whatever partials and layouts it is made of.</summary>
        public Assembly? ModuleOfPage => (view.ActionDescriptor as CompiledPageActionDescriptor)?.HandlerTypeInfo.Assembly;
    }
}
